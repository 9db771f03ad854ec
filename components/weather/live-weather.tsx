'use client'

import { useState } from 'react'
import useSWR from 'swr'
import { laterWeather } from '@/lib/weather/later-weather'
import type { Weather } from '@/lib/weather/weather'
import { weatherInTime } from '@/lib/weather/weather-in-time'
import { useNow } from '../ui/use-now'
import { fetchWeather } from './fetch-weather'
import { LiveCard } from './live-card'
import './live-card-styles'
import { useUnits } from './use-units'
import type { WeatherCardOptions } from './weather-card'
import { weatherSource } from './weather-source'
import type { Words } from './words/words'

const updateInterval = 15 * 60_000

/**
 * The card on a page: it starts from the weather in the HTML, and keeps it current through our own route
 * every 15 minutes while the page is visible, until the reader pauses it.
 */
export function LiveWeather({
  slug,
  initial = null,
  pending = true,
  renderedAt,
  place,
  typical = null,
  words,
}: {
  slug: string
  initial?: Weather | null
  /** Without `initial`: whether the server was still waiting for it, or had not asked. */
  pending?: boolean
  renderedAt: string
  place: WeatherCardOptions['place']
  typical?: WeatherCardOptions['typical']
  /** Handed over, so that a browser gets one language and not all. */
  words: Words
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

  /** Only what the reader asked for is announced. */
  async function update() {
    setAnnouncement(words.updates.asking)
    const updated = await mutate().catch(() => undefined)
    setAnnouncement(updated ? words.updates.updated : words.updates.failed)
  }

  return (
    <LiveCard
      weather={weatherInTime(laterWeather(initial, data?.weather ?? null), now)}
      now={now}
      place={place}
      typical={typical}
      words={words}
      units={units}
      pending={pending && !data && !error}
      paused={paused}
      announcement={announcement}
      onUnits={setUnits}
      onPause={() => setPaused((was) => !was)}
      onRetry={() => void update()}
    />
  )
}
