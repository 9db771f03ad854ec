import { join } from 'node:path'
import { BentoCache, bentostore } from 'bentocache'
import { fileDriver } from 'bentocache/drivers/file'
import { memoryDriver } from 'bentocache/drivers/memory'
import { redisDriver } from 'bentocache/drivers/redis'
import { getRedis } from './redis'
import { getSettings } from './settings'
import { horizon } from './weather/freshness'

/** Stands before each key. What is stored is trusted: to be raised when the shape of any of it changes. */
export const storePrefix = 'portolan-3'

/**
 * What providers answered (forecasts, lists of photos, offers) and cool-downs: in memory, and behind it in Redis, which
 * other machines read too, or else in files, which outlive the process.
 *
 * Whatever is stored has to stay valid (`ttl`) for as long as nobody would ask for it anew: it is
 * believed without a look at what the other machines know. After that, the second layer is looked at.
 * What is no longer valid is kept up to the end of the 48 hours for which a forecast may serve, unless whoever
 * stores it says otherwise.
 */
export type Store = ReturnType<typeof createStore>

function createStore() {
  const redis = getRedis()
  // A forecast takes 90 kB, with its provider's answer: those of 700 places, and behind it is the second layer.
  const memory = bentostore().useL1Layer(memoryDriver({ maxItems: 10_000, maxSize: '64mb' }))
  return new BentoCache({
    default: 'answers',
    prefix: storePrefix,
    grace: horizon,
    ...(redis && {
      internalOperationWrapper: <T>(operation: () => T) => redis.ask(async () => operation()) as T,
    }),
    stores: {
      answers: memory.useL2Layer(
        redis
          ? redisDriver({ connection: redis.connection })
          : // Few files, each overwritten for ever: there is nothing to prune.
            fileDriver({ directory: join(getSettings().dataFolder, 'answers'), pruneInterval: false }),
      ),
    },
  })
}

/** Next builds page and route as separate bundles; what they share in memory hangs on `globalThis`. */
export function getStore(): Store {
  const shared = globalThis as typeof globalThis & { portolanStore?: Store }
  return (shared.portolanStore ??= createStore())
}
