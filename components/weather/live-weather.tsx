'use client'

import { useState } from 'react'
import useSWR from 'swr'
import { laterWeather } from '@/lib/weather/later-weather'
import type { Weather } from '@/lib/weather/weather'
import { useNow } from '../ui/use-now'
import { fetchWeather } from './fetch-weather'
import type { Units } from './format'
import { useUnits } from './use-units'
import { WeatherCard, type WeatherCardOptions } from './weather-card'

const updateInterval = 15 * 60_000

/**
 * The card on a page: it starts from the weather in the HTML, and keeps it current through our own route
 * every 15 minutes while the page is visible, until the reader pauses it.
 */
export function LiveWeather({
  slug,
  initial,
  pending,
  renderedAt,
  place,
  typical,
}: {
  slug: string
  initial: Weather | null
  /** Without `initial`: whether the server was still waiting for it. */
  pending: boolean
  renderedAt: string
} & Pick<WeatherCardOptions, 'place' | 'typical'>) {
  const [paused, setPaused] = useState(false)
  const [announcement, setAnnouncement] = useState('')
  const [units, setUnits] = useUnits()
  const { data, error, mutate } = useSWR(`/api/weather/${slug}`, fetchWeather, {
    fallbackData: initial ? { weather: initial, clockOffset: 0 } : undefined,
    refreshInterval: paused ? 0 : updateInterval,
    revalidateOnFocus: !paused,
    revalidateOnReconnect: !paused,
    shouldRetryOnError: !paused,
    focusThrottleInterval: 60_000,
    errorRetryInterval: 10_000,
  })
  const now = useNow(renderedAt, data?.clockOffset ?? 0)

  /** Only what the reader asked for is announced. */
  async function update() {
    setAnnouncement('Asking for the weather')
    const updated = await mutate().catch(() => undefined)
    setAnnouncement(updated ? 'Weather updated' : 'Still no weather to be had')
  }

  return (
    <>
      <WeatherCard
        weather={laterWeather(initial, data?.weather ?? null)}
        now={now}
        options={{
          place,
          typical,
          units,
          pending: pending && !error,
          controls: {
            units: <UnitSwitch units={units} onChange={setUnits} />,
            updates: (
              <>
                <span>
                  {paused ? 'Updates are paused' : 'Updates itself every 15 minutes'}
                </span>
                <button type="button" onClick={() => setPaused(!paused)}>
                  {paused ? 'Resume' : 'Pause'}
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
                Retry
              </a>
            ),
          },
        }}
      />
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </>
  )
}

function UnitSwitch({ units, onChange }: { units: Units; onChange: (units: Units) => void }) {
  return (
    <div className="weather-card__switch" role="group" aria-label="Units">
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
