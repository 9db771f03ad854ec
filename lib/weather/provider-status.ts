import type { ProviderName } from '../settings'
import { getStore } from '../store'
import { toInstant } from './instant'
import { providerCoolDown } from './provider-cool-downs'

/** How it stands with a provider, as far as is stored: nobody is asked for it. */
export interface ProviderStatus {
  name: ProviderName
  /** When it last sent or confirmed a forecast of any destination. */
  lastSuccess: string | null
  /** How old that forecast is, in seconds. */
  cacheAge: number | null
  /** Until when it is left alone, whatever the destination, because it failed. */
  coolDownUntil: string | null
}

/** Remembers that a provider has answered now, and need not be asked for this many milliseconds. */
export async function recordSuccess(name: ProviderName, lifetime: number): Promise<void> {
  await getStore().set({ key: successKey(name), value: Date.now(), ttl: lifetime })
}

export async function providerStatus(name: ProviderName): Promise<ProviderStatus> {
  const lastSuccess = (await getStore().get<number | undefined>({ key: successKey(name) })) ?? null
  const coolDown = await providerCoolDown(name)
  return {
    name,
    lastSuccess: lastSuccess === null ? null : toInstant(lastSuccess),
    cacheAge: lastSuccess === null ? null : Math.max(0, Math.round((Date.now() - lastSuccess) / 1000)),
    coolDownUntil: coolDown && toInstant(coolDown.until),
  }
}

function successKey(name: ProviderName): string {
  return `last-success:${name}`
}
