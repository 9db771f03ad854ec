import { setTimeout as delay } from 'node:timers/promises'
import type { Destination } from '../destinations/destination'
import { readTrip } from '../destinations/trip'
import { forecastAge, forecastReads } from '../metrics'
import { type ProviderName, getSettings } from '../settings'
import { getStore } from '../store'
import { askProviders } from './ask-providers'
import { firstCoolDown } from './cool-down'
import { type CompletedAnswer, withEarlierHours } from './earlier-hours'
import { permittedProviders } from './permitted-providers'
import { currentCoolDown } from './provider-cool-downs'
import type { Weather } from './weather'
import { weatherAt } from './weather-at'

/** Who sets off a refresh waits for it this many milliseconds, and then takes what is stored. */
const patience = 1_000

/**
 * The weather for a destination, from the providers in their order, through the store. Concurrent calls
 * share one request. While what is stored is renewed, only who set that off waits, for a second; when
 * all providers fail, the last forecast serves on for 48 hours.
 *
 * @returns null when no provider answers and nothing usable is stored.
 */
export async function getWeather(destination: Destination): Promise<Weather | null> {
  const answer = await readForecast(destination).catch((error: unknown) => {
    // A trip.json that does not fit, for one: nobody can tell then who may serve the destination.
    console.error(error)
    return null
  })
  const weather = answer && weatherAt(answer.forecast, destination, new Date())
  if (weather) forecastAge.observe((Date.now() - Date.parse(weather.retrievedAt)) / 1000)
  return weather
}

async function readForecast(destination: Destination): Promise<CompletedAnswer | null> {
  const names = await namesFor(destination)
  // Who may serve is part of the key: what another one sent must not serve on when that changes.
  const key = `forecast:${names.join('+')}:${destination.slug}`
  let refresh: Promise<CompletedAnswer | null> | undefined
  const stored = await getStore()
    .getOrSet<CompletedAnswer>({
      key,
      // With a forecast stored, it is returned at once, and the factory runs behind it.
      timeout: 0,
      factory: async ({ setOptions }) => {
        refresh = renew(key, names, destination).catch((error: unknown) => {
          console.error(error)
          return null
        })
        const fetched = await refresh
        const value = fetched ?? (await readStored(key))
        if (!value) throw new Error(`no provider has a forecast for ${destination.slug}`)
        // Where nobody answered, what is stored will do for a while, here; others may know better.
        const ttl = Math.max(value.notBefore - Date.now(), firstCoolDown)
        setOptions({ ttl, skipL2Write: fetched === null })
        return value
      },
    })
    .catch(() => null)
  if (!refresh || !stored) {
    const isFresh = stored && Date.now() < stored.notBefore
    forecastReads.inc({ source: stored ? (isFresh ? 'fresh' : 'stale') : 'none' })
    return stored
  }
  const renewed = await Promise.race([refresh, delay(patience, null)])
  forecastReads.inc({ source: renewed ? 'provider' : 'stale' })
  return renewed ?? stored
}

/** Asks the providers; what is stored under the same key, from whichever of them, gives the hours that are over. */
async function renew(key: string, names: ProviderName[], destination: Destination): Promise<CompletedAnswer | null> {
  const answer = await askProviders(names, destination)
  return answer && withEarlierHours(answer, await readStored(key), destination.timeZone, new Date())
}

function readStored(key: string): Promise<CompletedAnswer | undefined> {
  return getStore().get<CompletedAnswer | undefined>({ key })
}

/**
 * How many seconds a client should wait whose weather could not be had: until a provider may be asked for
 * it again, and at least one. For a Retry-After header, RFC 9110.
 */
export async function retryAfter(destination: Destination): Promise<number> {
  const names = await namesFor(destination)
  const coolDowns = await Promise.all(names.map((name) => currentCoolDown(name, destination)))
  const next = Math.min(...coolDowns.map((coolDown) => coolDown?.until ?? 0))
  return Math.max(1, Math.ceil((next - Date.now()) / 1000))
}

async function namesFor({ slug }: Destination): Promise<ProviderName[]> {
  return permittedProviders(getSettings(), await readTrip(slug))
}
