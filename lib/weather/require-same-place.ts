import { geoDistance } from 'd3-geo'
import { ProviderError } from '../http/provider-error'
import type { Coordinates } from './sun'

/**
 * How far from the place that was asked for an answer may be, in degrees of a great circle: the grid cells of both
 * providers are below 0.3°, so this is a neighbouring cell at most, by a corner.
 */
const tolerance = 0.3 * Math.SQRT2

/**
 * Refuses an answer for another place. A great circle knows the date line and the poles, where longitudes differ by
 * much and places do not.
 *
 * @param answered degrees, WGS 84, as the answer states them
 * @throws ProviderError (`place`)
 */
export function requireSamePlace(provider: string, answered: Coordinates, asked: Coordinates): void {
  const radians = geoDistance([answered.longitude, answered.latitude], [asked.longitude, asked.latitude])
  const isOnEarth = Math.abs(answered.latitude) <= 90 && Math.abs(answered.longitude) <= 360
  if (isOnEarth && (radians * 180) / Math.PI <= tolerance) return
  const [there, here] = [answered, asked].map(({ latitude, longitude }) => `${latitude}, ${longitude}`)
  throw new ProviderError('place', `${provider} answered for ${there} when asked for ${here}`)
}
