import { isTooOld } from './freshness'
import { toInstant } from './instant'
import type { Hour, Reading, Weather } from './weather'

const hourInMilliseconds = 3_600_000

/**
 * What weather still says a while after it was picked, in a page that stays open: "now" is the running hour of its forecast
 * once the first "now" is an hour old, and after 48 hours there is none. What hours do not have is missing then.
 */
export function weatherInTime(weather: Weather | null, now: Date): Weather | null {
  if (!weather || isTooOld(weather, now)) return null
  if (now.getTime() < endOf(weather.current.validAt)) return weather
  const hour = weather.hourly.find(({ time }) => Date.parse(time) <= now.getTime() && now.getTime() < endOf(time))
  return hour ? { ...weather, current: readingOf(hour) } : weather
}

const endOf = (start: string) => Date.parse(start) + hourInMilliseconds

function readingOf({ time, ...values }: Hour): Reading {
  return {
    ...values,
    validAt: time,
    precipitationPeriod: values.precipitation === null ? null : { start: time, end: toInstant(endOf(time)) },
    apparentTemperature: null,
    humidity: null,
    cloudCover: null,
    pressure: null,
    uvIndex: null,
    visibility: null,
  }
}
