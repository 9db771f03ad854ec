import type { ProviderError } from '../http/provider-error'

/** A provider that failed once is left alone for at most this many milliseconds. */
export const firstCoolDown = 15_000

/** However often a provider fails in a row, it is tried again within this many milliseconds. */
const longestCoolDown = 15 * 60_000

/** A provider that refuses us has to be written to, not asked: MET Norway bans those who go on. */
const refusedCoolDown = 6 * 3_600_000

/** No `Retry-After` keeps us away for longer than a day; one that says more is not believed. */
const longestWish = 24 * 3_600_000

/** A provider, or one place at it, that is left alone for a while. */
export interface CoolDown {
  /** Milliseconds since the epoch. */
  until: number
  /** Failures in a row. */
  failures: number
}

/**
 * How long to leave a provider alone: as long as it asked for; for hours when it refuses us (401, 403);
 * else twice as long with every failure, from 15 s to 15 min. Each has a random part, so that not every
 * site in the world comes back in the same second.
 *
 * @param failures in a row, this one included
 * @param now milliseconds since the epoch
 * @param random from 0 to 1
 */
export function coolDownAfter(
  error: ProviderError,
  failures: number,
  now: number,
  random = Math.random(),
): CoolDown {
  if (isRefusal(error)) return { until: now + refusedCoolDown * (1 + random / 10), failures }

  const grown = Math.min(firstCoolDown * 2 ** (failures - 1), longestCoolDown)
  const own = now + grown * (1 - random / 4)
  const wish = Math.min(error.retryAt ?? 0, now + longestWish)
  return { until: Math.max(own, wish + firstCoolDown * random), failures }
}

/** Whether the provider turns us away for who we are. */
export function isRefusal({ status }: ProviderError): boolean {
  return status === 401 || status === 403
}

/**
 * Whether the failure is about the place that was asked for, and says nothing of others: each region has a model of
 * its own, which may be late or absent alone.
 */
export function concernsPlace({ failure, status }: ProviderError): boolean {
  return ['empty', 'place', 'age'].includes(failure) || status === 400 || status === 404 || status === 422
}
