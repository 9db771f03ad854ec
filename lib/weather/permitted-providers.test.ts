import { expect, test } from 'vitest'
import type { Trip } from '../destinations/trip'
import type { ProviderName } from '../settings'
import { permittedProviders } from './permitted-providers'

const weatherProviders: ProviderName[] = ['open-meteo', 'met-norway']
const free = { weatherProviders, openMeteoApiKey: null }

function tripWith(kind: 'reference' | 'partner', stayOffers: Trip['stayOffers'] = null): Trip {
  const checked = { checkedOn: '2026-11-23', sources: ['station'] }
  const entry = { name: 'Chongjin station', description: 'A station.', url: 'https://example.org/', ...checked }
  return {
    state: { text: 'Nothing can be booked.', ...checked },
    transport: [{ ...entry, kind }],
    stays: [],
    services: [],
    stayOffers,
  }
}

test('without a trip, or with references only, the settings decide', () => {
  expect(permittedProviders(free, null)).toEqual(weatherProviders)
  expect(permittedProviders(free, tripWith('reference'))).toEqual(weatherProviders)
})

test('a partner entry and no key means MET Norway alone', () => {
  expect(permittedProviders(free, tripWith('partner'))).toEqual(['met-norway'])
})

test('so do the offers of a partner, whatever its feed holds', () => {
  const offers = { partner: 'Beds', feedUrl: 'https://example.org/feed' }
  expect(permittedProviders(free, tripWith('reference', offers))).toEqual(['met-norway'])
})

test('the rule stands over settings that leave MET Norway out', () => {
  const settings = { ...free, weatherProviders: ['open-meteo'] satisfies ProviderName[] }
  expect(permittedProviders(settings, tripWith('partner'))).toEqual(['met-norway'])
})

test('with a key of the commercial plan the settings decide', () => {
  const settings = { weatherProviders, openMeteoApiKey: 'a key' }
  expect(permittedProviders(settings, tripWith('partner'))).toEqual(weatherProviders)
})
