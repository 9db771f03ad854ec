import type { Freshness } from './weather'

const hourInMilliseconds = 3_600_000

/** Milliseconds after it was retrieved for which a forecast is used. */
export const horizon = 48 * hourInMilliseconds

/**
 * How far to trust a forecast by its age: fresh up to one hour after it was retrieved, late up to six,
 * old beyond. Kept apart from the model so that a browser can judge without loading the schema.
 */
export function freshnessOf(retrievedAt: string, now: Date): Freshness {
  const age = now.getTime() - Date.parse(retrievedAt)
  if (age <= hourInMilliseconds) return 'fresh'
  return age <= 6 * hourInMilliseconds ? 'late' : 'old'
}
