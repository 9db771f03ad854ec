import { type Trip, hasPartner } from '../destinations/trip'
import type { ProviderName, Settings } from '../settings'

/**
 * The providers that may serve a destination, in their order. Open-Meteo's free service is for
 * non-commercial use, and counts paid links as commercial (https://open-meteo.com/en/terms): where a
 * trip has a partner and there is no key, MET Norway serves alone, whatever the settings say.
 */
export function permittedProviders(
  { weatherProviders, openMeteoApiKey }: Pick<Settings, 'weatherProviders' | 'openMeteoApiKey'>,
  trip: Trip | null,
): ProviderName[] {
  return hasPartner(trip) && openMeteoApiKey === null ? ['met-norway'] : weatherProviders
}
