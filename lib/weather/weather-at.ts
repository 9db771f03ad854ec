import type { Destination } from '../destinations/destination'
import { freshnessOf, horizon } from './freshness'
import { localDate } from './instant'
import type { Forecast } from './provider'
import { isSunUp, sunTimes } from './sun'
import { type Day, type Hour, type Reading, type Weather, reading } from './weather'
import { withoutCalmDirection } from './wind'

const hour = 3_600_000

/**
 * The weather that a forecast holds for an instant: "now" is picked anew, so that a forecast of four
 * hours ago still knows this hour. Null when it holds no temperature for that instant.
 */
export function weatherAt(forecast: Forecast, destination: Destination, now: Date): Weather | null {
  if (now.getTime() - Date.parse(forecast.retrievedAt) > horizon) return null
  const current = readingAt(forecast, now)
  if (!current) return null

  const { slug, name, latitude, longitude, timeZone } = destination
  return {
    destination: { slug, name, latitude, longitude, timeZone },
    provider: forecast.provider,
    recorded: forecast.recorded,
    retrievedAt: forecast.retrievedAt,
    freshness: freshnessOf(forecast.retrievedAt, now),
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
 * that has begun. One or the other as a whole, never fields of both.
 */
export function readingAt({ current, steps }: Forecast, now: Date): Reading | null {
  const time = now.getTime()
  if (current?.temperature != null && time < Date.parse(current.validAt) + hour) return current

  const step = steps.findLast(({ validAt }) => Date.parse(validAt) <= time)
  if (!step || step.temperature === null || time >= Date.parse(step.validUntil)) return null
  return reading.parse(step)
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
      precipitation: step.precipitation,
      precipitationProbability: step.precipitationProbability,
      windSpeed: step.windSpeed,
      windGust: step.windGust,
      windDirection: step.windDirection,
    }))
}

/** Seven days from the destination's today; a row that came without temperatures is left out. */
function daysFrom({ days }: Forecast, destination: Destination, now: Date): Day[] {
  const today = localDate(now.getTime(), destination.timeZone)
  return days
    .filter(({ date, temperatureMax, temperatureMin }) => {
      return date >= today && (temperatureMax !== null || temperatureMin !== null)
    })
    .slice(0, 7)
    .map((day) =>
      day.daylight === null
        ? { ...day, ...sunTimes(day.date, destination, destination.timeZone) }
        : day,
    )
}
