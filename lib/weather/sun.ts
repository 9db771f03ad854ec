import { getPosition, getTimes } from 'suncalc'
import { localDate, toInstant } from './instant'
import type { Day } from './weather'

/** Where on Earth: decimal degrees, WGS 84. */
export interface Coordinates {
  latitude: number
  longitude: number
}

/** The altitude of the sun's centre, in degrees, at which its upper edge meets the horizon. */
const horizon = -0.35

const halfDay = 43_200_000

/** Whether the sun is up. suncalc's altitude already contains the refraction. */
export function isSunUp(at: Date, { latitude, longitude }: Coordinates): boolean {
  return getPosition(at, latitude, longitude).altitude > horizon
}

/**
 * Sunrise and sunset of a local calendar date (YYYY-MM-DD) as UTC instants: what happens in the twelve hours before and
 * after the sun's noon of that date. They may fall on the date before or after. On a day on which polar day or night
 * begins or ends there may be only one of them, and within polar day and night there is neither.
 */
export function sunTimes(
  date: string,
  { latitude, longitude }: Coordinates,
  timeZone: string,
): Pick<Day, 'sunrise' | 'sunset'> & { daylight: NonNullable<Day['daylight']> } {
  const noon = getTimes(solarNoon(date, longitude, timeZone), latitude, longitude).solarNoon.getTime()
  const isUp = (time: number) => isSunUp(new Date(time), { latitude, longitude })
  const sunrise = isUp(noon) ? changeBetween(noon - halfDay, noon, isUp) : null
  const sunset = isUp(noon) ? changeBetween(noon, noon + halfDay, isUp) : null
  return {
    sunrise: sunrise === null ? null : toInstant(sunrise),
    sunset: sunset === null ? null : toInstant(sunset),
    daylight: !isUp(noon) ? 'polar-night' : sunrise === null && sunset === null ? 'polar-day' : 'normal',
  }
}

/**
 * The time at which the sun rises or sets between a noon and a midnight, to the second, or null. suncalc's own times
 * take the sun's declination at noon for all the day, which near the poles gives a sunset to a night without one.
 */
function changeBetween(start: number, end: number, isUp: (time: number) => boolean): number | null {
  const atStart = isUp(start)
  if (atStart === isUp(end)) return null
  let [before, after] = [start, end]
  while (after - before > 1_000) {
    const middle = (before + after) / 2
    if (isUp(middle) === atStart) before = middle
    else after = middle
  }
  return after
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
