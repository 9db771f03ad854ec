import { BentoCache, bentostore } from 'bentocache'
import { memoryDriver } from 'bentocache/drivers/memory'
import { beforeEach, expect, test, vi } from 'vitest'
import { serve } from '../http/testing/serve'
import { getStayOffers } from './stay-offers'

const settings = vi.hoisted(() => ({ siteUrl: 'https://site.example', contact: null, allowedPrivateHosts: [] as string[] }))
const trip = vi.hoisted(() => ({ stayOffers: { partner: 'Stays', feedUrl: '' } }))
const kept = vi.hoisted(() => ({ store: undefined as unknown }))
vi.mock('../settings', () => ({ getSettings: () => settings }))
vi.mock('../destinations/trip', () => ({ readTrip: async () => trip }))
vi.mock('../store', () => ({ getStore: () => kept.store }))

const warnings: string[] = []
let requests = 0

beforeEach(async () => {
  settings.allowedPrivateHosts = []
  kept.store = new BentoCache({ default: 'answers', stores: { answers: bentostore().useL1Layer(memoryDriver()) } })
  warnings.length = 0
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warnings.push(text))
  requests = 0
  const url = await serve((_, response) => {
    requests += 1
    response.setHeader('content-type', 'application/ld+json')
    response.end(JSON.stringify({ '@type': 'Hotel', name: 'House', url: '/private-page' }))
  })
  trip.stayOffers.feedUrl = new URL('/feed', url).href
})

/** The addresses that readers are led to; null where the feed cannot be read. */
async function addresses(): Promise<string[] | null> {
  const offers = await getStayOffers('chongjin')
  return offers?.answer.value?.map(({ url }) => url) ?? null
}

test.each(['127.0.0.1', 'localhost'])('a feed at %s is not asked for without a setting, and the log says why', async (host) => {
  trip.stayOffers.feedUrl = trip.stayOffers.feedUrl.replace('127.0.0.1', host)
  const offers = await getStayOffers('chongjin')
  expect(offers?.answer).toMatchObject({ value: null, readAt: null, failedAt: expect.any(String) as string })
  expect(requests).toBe(0)
  expect(warnings).toEqual([expect.stringContaining(`${host} is not a public host`)])
})

test('a feed on a private host that the setting names is read, and its offers may lead there', async () => {
  const { host, origin } = new URL(trip.stayOffers.feedUrl)
  settings.allowedPrivateHosts = [host]
  expect(await addresses()).toEqual([`${origin}/private-page`])
  expect(warnings).toEqual([])
})

test('offers of a host that the setting names no more are not shown from the store', async () => {
  settings.allowedPrivateHosts = [new URL(trip.stayOffers.feedUrl).host]
  expect(await addresses()).toHaveLength(1)
  settings.allowedPrivateHosts = []
  expect(await addresses()).toBeNull()
})
