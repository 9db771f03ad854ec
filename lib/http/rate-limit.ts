import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { getRedis } from '../redis'

interface RateLimitOptions {
  /** Stands before the keys; two limits have two. */
  name: string
  points: number
  seconds: number
}

/**
 * So many events in so many seconds for each key: over all machines that share a Redis, or on this one
 * alone without Redis and while it fails.
 */
export class RateLimit {
  readonly #memory: RateLimiterMemory
  readonly #redis: RateLimiterRedis | null

  constructor({ name, points, seconds }: RateLimitOptions) {
    const options = { keyPrefix: `portolan-limit:${name}`, points, duration: seconds }
    const redis = getRedis()
    this.#memory = new RateLimiterMemory(options)
    this.#redis = redis && new RateLimiterRedis({ ...options, storeClient: redis.connection })
  }

  /** Counts an event; resolves with null if it is within the limit, else with the seconds to wait. */
  async count(key: string): Promise<number | null> {
    const redis = getRedis()
    const shared = this.#redis
    const result =
      redis && shared ? await redis.ask(() => consume(shared, key)).catch(() => consume(this.#memory, key)) : await consume(this.#memory, key)
    return result.isAllowed ? null : Math.max(1, Math.ceil(result.milliseconds / 1000))
  }

  /** Forgets the events of a key. While Redis fails, what it has counted stays until its time is over. */
  async forget(key: string): Promise<void> {
    await this.#memory.delete(key)
    const shared = this.#redis
    if (shared) await getRedis()?.ask(() => shared.delete(key)).catch(() => {})
  }
}

async function consume(limiter: RateLimiterAbstract, key: string) {
  try {
    const { msBeforeNext } = await limiter.consume(key)
    return { isAllowed: true, milliseconds: msBeforeNext }
  } catch (error) {
    // So it says that the limit is reached.
    if (error instanceof RateLimiterRes) return { isAllowed: false, milliseconds: error.msBeforeNext }
    throw error
  }
}

/** A limit of this process. Next builds each route as a bundle of its own; they share by `globalThis`. */
export function sharedRateLimit(options: RateLimitOptions): RateLimit {
  const shared = globalThis as typeof globalThis & { portolanRateLimits?: Map<string, RateLimit> }
  const limits = (shared.portolanRateLimits ??= new Map())
  const limit = limits.get(options.name) ?? new RateLimit(options)
  limits.set(options.name, limit)
  return limit
}
