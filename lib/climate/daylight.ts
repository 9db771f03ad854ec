import { type Coordinates, solarNoon, sunTimes } from '../weather/sun'

const hour = 3_600_000

/**
 * Hours for which the sun is up on a local calendar date (YYYY-MM-DD), from its midnight to its midnight: 0 in polar
 * night, 24 in polar day.
 */
export function daylightHours(date: string, coordinates: Coordinates, timeZone: string): number {
  const { sunrise, sunset, daylight } = sunTimes(date, coordinates, timeZone)
  if (daylight === 'polar-night') return 0
  const noon = solarNoon(date, coordinates.longitude, timeZone).getTime()
  const from = sunrise ? Date.parse(sunrise) : noon - 12 * hour
  const to = sunset ? Date.parse(sunset) : noon + 12 * hour
  return (to - from) / hour
}
