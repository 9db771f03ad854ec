import type { Destination } from '../destinations/destination'
import { freshnessOf, horizon, isTooOld } from './freshness'
import { localDate } from './instant'
import type { Forecast, Step } from './provider'
import { isSunUp, sunTimes } from './sun'
import type { Day, Hour, Reading, Weather } from './weather'
import { withoutCalmDirection } from './wind'

const hour = 3_600_000

/** A provider's own "now" is that of its answer; a quarter of an hour is left for clocks that differ. */
const mostAhead = hour / 4

/**
 * The weather that a forecast holds for an instant: "now" is picked anew, so that a forecast of four
 * hours ago still knows this hour. Null when it holds no temperature for that instant.
 */
export function weatherAt(forecast: Forecast, destination: Destination, now: Date): Weather | null {
  if (isTooOld(forecast, now)) return null
  const current = readingAt(forecast, now)
  if (!current) return null

  const { slug, name, latitude, longitude, timeZone } = destination
  return {
    destination: { slug, name, latitude, longitude, timeZone },
    provider: forecast.provider,
    recorded: forecast.recorded,
    retrievedAt: forecast.retrievedAt,
    issuedAt: forecast.issuedAt,
    freshness: freshnessOf(forecast, now),
    current: {
      ...withoutCalmDirection(current),
      isDay: current.isDay ?? isSunUp(new Date(current.validAt), destination),
    },
    hourly: hoursFrom(forecast, destination, now),
    daily: daysFrom(forecast, destination, now),
  }
}

/**
 * The reading for an instant: the provider's own "now" for an hour after its time, else the last step
 * that has begun. One or the other as a whole, never fields of both. An own "now" of another time than that of the answer is
 * not believed.
 */
export function readingAt({ retrievedAt, current, steps }: Forecast, now: Date): Reading | null {
  const time = now.getTime()
  if (current?.temperature != null) {
    const validAt = Date.parse(current.validAt)
    if (validAt <= Date.parse(retrievedAt) + mostAhead && time < validAt + hour) return current
  }

  const step = steps.findLast(({ validAt }) => Date.parse(validAt) <= time)
  if (!step || step.temperature === null || time >= Date.parse(step.validUntil)) return null
  const { validUntil, nextSixHours, ...reading } = step
  void [validUntil, nextSixHours]
  return reading
}

function hoursFrom({ steps }: Forecast, destination: Destination, now: Date): Hour[] {
  const time = now.getTime()
  return steps
    .filter(({ validAt, validUntil }) => {
      const start = Date.parse(validAt)
      const end = Date.parse(validUntil)
      return end > time && start < time + horizon && end - start === hour
    })
    .slice(0, 48)
    .map(withoutCalmDirection)
    .map((step) => ({
      time: step.validAt,
      temperature: step.temperature,
      condition: step.condition,
      intensity: step.intensity,
      weatherCode: step.weatherCode,
      isDay: step.isDay ?? isSunUp(new Date(step.validAt), destination),
      ...precipitationWithin(step),
      windSpeed: step.windSpeed,
      windGust: step.windGust,
      windDirection: step.windDirection,
    }))
}

/** The precipitation within a step: a provider may only know it for a longer period, which is no value of the hour. */
function precipitationWithin({ validAt, validUntil, precipitationPeriod, ...step }: Step) {
  const isOwn = precipitationPeriod?.start === validAt && precipitationPeriod.end === validUntil
  return {
    precipitation: isOwn ? step.precipitation : null,
    precipitationProbability: isOwn ? step.precipitationProbability : null,
  }
}

/** Seven days from the destination's today; a row that came without any value is left out. */
function daysFrom({ days }: Forecast, destination: Destination, now: Date): Day[] {
  const today = localDate(now.getTime(), destination.timeZone)
  return days
    .filter(({ date, temperatureMax, temperatureMin, weatherCode, precipitation }) => {
      const isKnown = [temperatureMax, temperatureMin, weatherCode, precipitation].some((value) => value !== null)
      return date >= today && isKnown
    })
    .slice(0, 7)
    .map((day) =>
      day.daylight === null
        ? { ...day, ...sunTimes(day.date, destination, destination.timeZone) }
        : day,
    )
}
