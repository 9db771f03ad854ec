import { BentoCache, bentostore } from 'bentocache'
import { memoryDriver } from 'bentocache/drivers/memory'
import type { Destination } from '../destinations/destination'
import { type ProviderName, getSettings } from '../settings'
import { fetchMetNorway } from './met-norway'
import { fetchOpenMeteo } from './open-meteo'
import type { Provider, ProviderAnswer } from './provider'
import { ProviderError } from './provider-error'
import type { Weather } from './weather'
import { horizon, readingAt, weatherAt } from './weather-at'

const providers: Record<ProviderName, Provider> = {
  'open-meteo': fetchOpenMeteo,
  'met-norway': fetchMetNorway,
}

/** After a failure of every provider, nobody is asked again for this many milliseconds. */
export const retryDelay = 15_000

/** With a forecast stored, a refresh is waited for this long before the stored one is served. */
const patience = 1_000

/**
 * The weather for a destination, from the providers in their order, through the cache. Concurrent calls
 * share one request. When all providers fail, the last forecast serves on for 48 hours.
 *
 * @returns null when no provider answers and nothing usable is stored.
 */
export async function getWeather(destination: Destination): Promise<Weather | null> {
  const answer = await getCache()
    .getOrSet<ProviderAnswer>({
      key: destination.slug,
      ttl: '15m',
      grace: horizon,
      timeout: patience,
      factory: async ({ setTtl }) => {
        const fetched = await askProviders(destination)
        setTtl(Math.max(fetched.notBefore - Date.now(), retryDelay))
        return fetched
      },
    })
    .catch(() => null)
  return answer && weatherAt(answer.forecast, destination, new Date())
}

/**
 * The first usable answer, in the order of the settings. Each failure is logged, and a failure of all is
 * remembered, so that those who waited for it do not repeat it one after the other.
 */
async function askProviders(destination: Destination): Promise<ProviderAnswer> {
  const failure = { key: `failure:${destination.slug}` }
  if (await getCache().has(failure)) throw new Error('every provider failed moments ago')

  for (const name of getSettings().weatherProviders) {
    try {
      return await askProvider(name, destination)
    } catch (error) {
      console.warn(`${name} gave no forecast for ${destination.slug}: ${String(error)}`)
    }
  }
  await getCache().set({ ...failure, value: true, ttl: retryDelay })
  throw new Error(`every provider failed for ${destination.slug}`)
}

/** A provider's last answer is kept by itself: its rules for the next request refer to it. */
async function askProvider(name: ProviderName, destination: Destination): Promise<ProviderAnswer> {
  const cache = getCache()
  const key = `${name}:${destination.slug}`
  const previous = await cache.get<ProviderAnswer | undefined>({ key, grace: false })
  const answer = await providers[name](destination, previous ?? null)
  if (!readingAt(answer.forecast, new Date())) {
    throw new ProviderError('empty', 'the forecast has no temperature for now')
  }
  await cache.set({ key, value: answer, ttl: horizon })
  return answer
}

type Cache = ReturnType<typeof createCache>

function createCache() {
  return new BentoCache({
    default: 'forecasts',
    stores: { forecasts: bentostore().useL1Layer(memoryDriver({ maxItems: 10_000, serialize: false })) },
  })
}

/** Next builds page and route as separate bundles; what they share in memory hangs on `globalThis`. */
function getCache(): Cache {
  const shared = globalThis as typeof globalThis & { portolanForecasts?: Cache }
  return (shared.portolanForecasts ??= createCache())
}
