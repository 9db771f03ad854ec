import type { Weather } from './weather'

/**
 * Of two, the one that was retrieved later, or was picked for a later "now": caches on the way keep
 * answers for some minutes, and a reader who saw the newer one must not be sent back. When they were made does not
 * count: what a provider said last is what it stands by, and a later issue may have been withdrawn.
 */
export function laterWeather(one: Weather | null, other: Weather | null): Weather | null {
  if (!one || !other) return one ?? other
  return timeOf(other) > timeOf(one) ? other : one
}

/** Instants of one length, and so in the order of time as text. */
function timeOf({ retrievedAt, current }: Weather): string {
  return `${retrievedAt} ${current.validAt}`
}
