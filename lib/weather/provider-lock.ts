import { setTimeout as delay } from 'node:timers/promises'
import { Mutex } from 'async-mutex'
import { Mutex as RedisMutex } from 'redis-semaphore'
import { type GuardedRedis, getRedis } from '../redis'
import type { ProviderName } from '../settings'
import { storePrefix } from '../store'

/** Longer than a request to a provider can take: who dies with the lock keeps it for no longer. */
const lifetime = 6_000

/** How often those who wait for another machine look, in milliseconds. */
const interval = 25

/**
 * Runs an action while nobody else, on this machine or on those that share its Redis, runs one with the
 * same provider: Open-Meteo allows one running request per address. Without Redis, or while it fails,
 * that holds for this process alone.
 */
export function withProviderLock<T>(name: ProviderName, action: () => Promise<T>): Promise<T> {
  return mutexOf(name).runExclusive(async () => {
    const redis = getRedis()
    const lock = redis && (await acquire(redis, name).catch(() => null))
    try {
      return await action()
    } finally {
      // It ends by itself when it cannot be released.
      if (lock) await redis.ask(() => lock.release()).catch(() => {})
    }
  })
}

async function acquire(redis: GuardedRedis, name: ProviderName): Promise<RedisMutex> {
  const lock = new RedisMutex(redis.connection, `${storePrefix}:${name}`, {
    lockTimeout: lifetime,
    acquireAttemptsLimit: 1,
    retryInterval: 0,
    refreshInterval: 0,
  })
  while (!(await redis.ask(() => lock.tryAcquire()))) await delay(interval)
  return lock
}

/** Next builds page and route as separate bundles; what they share in memory hangs on `globalThis`. */
function mutexOf(name: ProviderName): Mutex {
  const shared = globalThis as typeof globalThis & { portolanMutexes?: Map<ProviderName, Mutex> }
  const mutexes = (shared.portolanMutexes ??= new Map())
  const mutex = mutexes.get(name) ?? new Mutex()
  mutexes.set(name, mutex)
  return mutex
}
