'use client'

import { type ReactNode, useState } from 'react'
import useSWR from 'swr'
import { laterWeather } from '@/lib/weather/later-weather'
import type { Weather } from '@/lib/weather/weather'
import { useNow } from '../ui/use-now'
import { fetchWeather } from './fetch-weather'
import type { Units } from './format'
import { useUnits } from './use-units'
import { useWeatherReadings } from './use-weather-readings'
import { weatherSource } from './weather-source'
import { WeatherCard, type WeatherCardOptions } from './weather-card'
import type { Words } from './words/words'
import './weather-card.css'
import './weather-details.css'
import './visually-hidden.css'
import './hourly-forecast.css'
import './daily-forecast.css'
import './weather-unavailable.css'
import './weather-updates.css'
import './weather-choices.css'
import './steady-size.css'
import './page-scheme.css'
import './weather-loading.css'

const updateInterval = 15 * 60_000

/**
 * The card on a page: it starts from the weather in the HTML, and keeps it current through our own route
 * every 15 minutes while the page is visible, until the reader pauses it. The readings stay as the server made
 * them until there is something to change; only then a browser loads what draws them. Until it has come, the
 * rest of the card stays by them, so that no number is beside another's unit.
 */
export function LiveWeather({
  slug,
  initial = null,
  pending = true,
  renderedAt,
  place,
  typical = null,
  words,
  children,
}: {
  slug: string
  initial?: Weather | null
  /** Without `initial`: whether the server was still waiting for it, or had not asked. */
  pending?: boolean
  renderedAt: string
  place: WeatherCardOptions['place']
  typical?: WeatherCardOptions['typical']
  /** Handed over by the server, so that a browser gets one language and not all. */
  words: Words
  /** The readings of `initial` at the time of rendering, in metric units. */
  children: ReactNode
}) {
  const [paused, setPaused] = useState(false)
  const [announcement, setAnnouncement] = useState('')
  const [units, setUnits] = useUnits()
  const { data, error, mutate } = useSWR(`${weatherSource}/api/weather/${slug}`, fetchWeather, {
    fallbackData: initial ? { weather: initial, clockOffset: 0 } : undefined,
    refreshInterval: paused ? 0 : updateInterval,
    revalidateOnFocus: !paused,
    revalidateOnReconnect: !paused,
    shouldRetryOnError: !paused,
    focusThrottleInterval: 60_000,
    errorRetryInterval: 10_000,
  })
  const now = useNow(renderedAt, data?.clockOffset ?? 0)
  const weather = laterWeather(initial, data?.weather ?? null)
  const readings = useWeatherReadings(initial, renderedAt, { weather, units, now, words })
  const shown = readings ? { weather, units } : { weather: initial, units: 'metric' as const }

  /** Only what the reader asked for is announced. */
  async function update() {
    setAnnouncement(words.updates.asking)
    const updated = await mutate().catch(() => undefined)
    setAnnouncement(updated ? words.updates.updated : words.updates.failed)
  }

  return (
    <>
      <WeatherCard
        weather={shown.weather}
        now={now}
        options={{
          place,
          typical,
          units: shown.units,
          words,
          still: false,
          pending: pending && !error,
          controls: {
            units: <UnitSwitch units={shown.units} onChange={setUnits} label={words.units} />,
            updates: (
              <>
                <span>
                  {paused ? words.updates.paused : words.updates.every15Minutes}
                </span>
                <button type="button" onClick={() => setPaused(!paused)}>
                  {paused ? words.updates.resume : words.updates.pause}
                </button>
              </>
            ),
            retry: (
              <a
                className="weather-card__button"
                href={place.url}
                onClick={(event) => {
                  event.preventDefault()
                  void update()
                }}
              >
                {words.updates.retry}
              </a>
            ),
          },
        }}
      >
        {readings ?? children}
      </WeatherCard>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </>
  )
}

function UnitSwitch({
  units,
  onChange,
  label,
}: {
  units: Units
  onChange: (units: Units) => void
  label: string
}) {
  return (
    <div className="weather-card__switch" role="group" aria-label={label}>
      {(['metric', 'imperial'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={units === choice}
          onClick={() => onChange(choice)}
        >
          {choice === 'metric' ? '°C' : '°F'}
        </button>
      ))}
    </div>
  )
}
