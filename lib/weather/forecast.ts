import { BentoCache, bentostore } from 'bentocache'
import { memoryDriver } from 'bentocache/drivers/memory'
import { type Destination, readTrip } from '../destinations/destination'
import { type ProviderName, getSettings } from '../settings'
import { type CoolDown, concernsPlace, coolDownAfter, firstCoolDown, isRefusal } from './cool-down'
import { fetchMetNorway } from './met-norway'
import { fetchOpenMeteo } from './open-meteo'
import { permittedProviders } from './permitted-providers'
import type { Provider, ProviderAnswer } from './provider'
import { ProviderError } from './provider-error'
import type { Weather } from './weather'
import { horizon, readingAt, weatherAt } from './weather-at'

const providers: Record<ProviderName, Provider> = {
  'open-meteo': fetchOpenMeteo,
  'met-norway': fetchMetNorway,
}

/** A failed provider's failures count on for this many milliseconds after its cool-down. */
const memory = 3_600_000

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
        const fetched = await askProviders(destination).catch((error: unknown) => {
          // A trip.json that does not fit, for one: the stored forecast must not hide it.
          console.error(error)
          return null
        })
        if (!fetched) throw new Error(`no provider has a forecast for ${destination.slug}`)
        setTtl(Math.max(fetched.notBefore - Date.now(), firstCoolDown))
        return fetched
      },
    })
    .catch(() => null)
  return answer && weatherAt(answer.forecast, destination, new Date())
}

/** The first usable answer of those who may serve the destination; who failed lately is passed over. */
async function askProviders(destination: Destination): Promise<ProviderAnswer | null> {
  const permitted = permittedProviders(getSettings(), await readTrip(destination.slug))
  for (const name of permitted) {
    if (await isCooling(name, destination)) continue
    try {
      return await askProvider(name, destination)
    } catch (error) {
      // A fault of ours in reading its answer must not keep us from asking the next one either.
      const known = error instanceof ProviderError
      const failure = known ? error : new ProviderError('format', String(error), null, { cause: error })
      await startCoolDown(name, destination, failure)
    }
  }
  return null
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
  await cache.deleteMany({ keys: coolDownKeys(name, destination) })
  return answer
}

async function isCooling(name: ProviderName, destination: Destination): Promise<boolean> {
  const coolDowns = await Promise.all(coolDownKeys(name, destination).map(readCoolDown))
  return coolDowns.some((coolDown) => coolDown && Date.now() < coolDown.until)
}

/** What a failure says of one place must not keep others from the provider. */
async function startCoolDown(name: ProviderName, destination: Destination, error: ProviderError) {
  const [ofPlace, ofProvider] = coolDownKeys(name, destination)
  const key = concernsPlace(error) ? ofPlace : ofProvider
  const failures = ((await readCoolDown(key))?.failures ?? 0) + 1
  const value = coolDownAfter(error, failures, Date.now())
  await getCache().set({ key, value, ttl: value.until - Date.now() + memory })

  const end = new Date(value.until).toISOString()
  const line = `${name} gave no forecast for ${destination.slug}, and is left alone until ${end}: ${error}`
  if (isRefusal(error)) console.error(`${line}. It REFUSES this site: see CONTACT and its terms.`)
  else console.warn(line)
}

function readCoolDown(key: string): Promise<CoolDown | undefined> {
  return getCache().get<CoolDown | undefined>({ key, grace: false })
}

function coolDownKeys(name: ProviderName, { slug }: Destination): [place: string, provider: string] {
  return [`cool-down:${name}:${slug}`, `cool-down:${name}`]
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
