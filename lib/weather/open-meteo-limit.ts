import { ProviderError } from '../http/provider-error'

const minute = 60_000
const hour = 60 * minute

/**
 * A 429 gets the time when the exceeded counter starts again; any other error stays as it is. No `Retry-After` comes with it; counters are
 * reset by the clock, in UTC. RateLimiter.swift at https://github.com/open-meteo/open-meteo
 *
 * @param now milliseconds since the epoch
 */
export function withLimitReset(error: unknown, now: number): unknown {
  if (!(error instanceof ProviderError)) return error
  const { failure, message, status, detail } = error
  const period = /\b(minute|hour|dai)ly API request limit/i.exec(detail ?? '')?.[1]?.toLowerCase()
  const length = { minute, hour, dai: 24 * hour }[period ?? '']
  if (status !== 429 || length === undefined) return error
  const retryAt = (Math.floor(now / length) + 1) * length
  return new ProviderError(failure, `${message} (${detail})`, status, { cause: error, retryAt })
}
