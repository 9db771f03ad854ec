import { type Coordinates, isSunUp, solarNoon, sunTimes } from '../weather/sun'

/**
 * Hours from sunrise to sunset on a local calendar date (YYYY-MM-DD): 0 in polar night, 24 in polar day.
 */
export function daylightHours(date: string, coordinates: Coordinates, timeZone: string): number {
  const { sunrise, sunset } = sunTimes(date, coordinates, timeZone)
  if (sunrise && sunset) return (Date.parse(sunset) - Date.parse(sunrise)) / 3_600_000
  return isSunUp(solarNoon(date, coordinates.longitude, timeZone), coordinates) ? 24 : 0
}
