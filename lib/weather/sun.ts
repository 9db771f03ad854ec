import { getPosition, getTimes } from 'suncalc'
import { localDate, toInstant } from './instant'

/** Where on Earth: decimal degrees, WGS 84. */
export interface Coordinates {
  latitude: number
  longitude: number
}

/** The altitude of the sun's centre, in degrees, at which its upper edge meets the horizon. */
const horizon = -0.35

/** Whether the sun is up. suncalc's altitude already contains the refraction. */
export function isSunUp(at: Date, { latitude, longitude }: Coordinates): boolean {
  return getPosition(at, latitude, longitude).altitude > horizon
}

/**
 * Sunrise and sunset of a local calendar date (YYYY-MM-DD) as UTC instants; null where the sun does not
 * rise or set on that day.
 */
export function sunTimes(
  date: string,
  { latitude, longitude }: Coordinates,
  timeZone: string,
): { sunrise: string | null; sunset: string | null } {
  const { sunrise, sunset } = getTimes(solarNoon(date, longitude, timeZone), latitude, longitude)
  return {
    sunrise: sunrise && toInstant(sunrise.getTime()),
    sunset: sunset && toInstant(sunset.getTime()),
  }
}

/**
 * Mean solar noon of a local date, to within the equation of time. The calendar of a place may be a day
 * ahead of its longitude (Apia), so the noon is the one that falls on the date there.
 */
export function solarNoon(date: string, longitude: number, timeZone: string): Date {
  const day = 86_400_000
  const noon = Date.parse(`${date}T12:00:00Z`) - (longitude / 360) * day
  const offset = [0, -day, day].find((days) => localDate(noon + days, timeZone) === date) ?? 0
  return new Date(noon + offset)
}
