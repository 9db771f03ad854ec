import type { Destination } from '../destinations/destination'
import type { ProviderError } from '../http/provider-error'
import type { ProviderName } from '../settings'
import { getStore } from '../store'
import { type CoolDown, concernsPlace, coolDownAfter, isRefusal } from './cool-down'

/** A failed provider's failures count on for this many milliseconds after its cool-down. */
const memory = 3_600_000

/** The cool-down that keeps us from asking a provider for a destination, or null. */
export async function currentCoolDown(
  name: ProviderName,
  destination: Destination,
): Promise<CoolDown | null> {
  const [ofPlace, ofProvider] = await Promise.all([
    current(placeKey(name, destination)),
    providerCoolDown(name),
  ])
  return (ofPlace?.until ?? 0) > (ofProvider?.until ?? 0) ? ofPlace : ofProvider
}

/** The one that keeps us from asking a provider for anything, or null. */
export function providerCoolDown(name: ProviderName): Promise<CoolDown | null> {
  return current(providerKey(name))
}

async function current(key: string): Promise<CoolDown | null> {
  const coolDown = await read(key)
  return coolDown && coolDown.until > Date.now() ? coolDown : null
}

/** What a failure says of one place must not keep others from the provider. */
export async function startCoolDown(name: ProviderName, destination: Destination, error: ProviderError) {
  const key = concernsPlace(error) ? placeKey(name, destination) : providerKey(name)
  const before = await read(key)
  const remembered = before && Date.now() < before.until + memory ? before.failures : 0
  const value = coolDownAfter(error, remembered + 1, Date.now())
  await getStore().set({ key, value, ttl: value.until - Date.now() })

  const end = new Date(value.until).toISOString()
  const line = `${name} gave no forecast for ${destination.slug}, and is left alone until ${end}: ${error}`
  if (isRefusal(error)) console.error(`${line}. It REFUSES this site: see CONTACT and its terms.`)
  else console.warn(line)
}

/** Forgets the failures of a provider that has answered. */
export async function endCoolDowns(name: ProviderName, destination: Destination): Promise<void> {
  await getStore().deleteMany({ keys: [placeKey(name, destination), providerKey(name)] })
}

function read(key: string): Promise<CoolDown | undefined> {
  return getStore().get<CoolDown | undefined>({ key })
}

function placeKey(name: ProviderName, { slug }: Destination): string {
  return `cool-down:place:${name}:${slug}`
}

function providerKey(name: ProviderName): string {
  return `cool-down:provider:${name}`
}
