import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Weather } from '@/lib/weather/weather'
import type { Units } from './format'
import type { WeatherReadings } from './weather-readings'
import type { Words } from './words/words'

/** Hours and days begin with a quarter of an hour in every time zone; in milliseconds. */
const quarter = 15 * 60_000

/**
 * The readings, drawn anew from when they differ for the first time from those that the server made, at `renderedAt`
 * of `initial` in metric units: what draws them is loaded then. Null until it has come, and where it cannot.
 */
export function useWeatherReadings(
  initial: Weather | null,
  renderedAt: string,
  { weather, units, now, words }: { weather: Weather | null; units: Units; now: Date; words: Words },
): ReactNode {
  const [Readings, setReadings] = useState<typeof WeatherReadings | null>(null)
  const since = Math.floor(now.getTime() / quarter) * quarter
  const differs = weather !== initial || units !== 'metric' || since > Date.parse(renderedAt)
  useEffect(() => {
    if (!differs || Readings) return
    import('./weather-readings').then(
      (module) => keepPlaceInHours(() => flushSync(() => setReadings(() => module.WeatherReadings))),
      // Without a network: it is asked for again with the next tick of the clock.
      () => {},
    )
  }, [differs, Readings, now])
  return useMemo(
    () => Readings && <Readings weather={weather} units={units} now={new Date(since)} words={words} show="all" />,
    [Readings, weather, units, since, words],
  )
}

/** The strip of hours is another element afterwards: it is scrolled as far, and has the focus if the other had. */
function keepPlaceInHours(change: () => void) {
  const find = () => document.querySelector<HTMLElement>('.weather-card__hours')
  const before = find()
  const scrolled = before?.scrollLeft ?? 0
  const hadFocus = before !== null && before === document.activeElement
  change()
  const after = find()
  if (after) after.scrollLeft = scrolled
  if (hadFocus) after?.focus({ preventScroll: true })
}
