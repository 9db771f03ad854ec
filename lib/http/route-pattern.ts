import { asksForTrip } from '../climate/trip-dates'
import { findRoute, isMissing } from './find-route'

/**
 * The route that an address belongs to, as metrics and the log name it: few enough to count by, and without what
 * somebody typed. An address that belongs to none, or to a place that does not exist, is "other".
 *
 * @param address path and query, as a request names them
 */
export async function routePattern(address: string): Promise<string> {
  const [path = '', query] = address.split('?')
  const found = findRoute(path)
  if (!found || (await isMissing(found).catch(() => true))) return 'other'
  const { kind, path: pattern } = found.route
  const isQuestion = kind === 'page' && 'destination' in found.parameters && asksForTrip(new URLSearchParams(query))
  return isQuestion ? '/[destination]/[language]/when' : pattern
}
