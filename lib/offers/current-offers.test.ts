import { expect, test } from 'vitest'
import { currentOffers } from './current-offers'
import { translateOffers } from './offers-feed'

const feedUrl = 'https://stays.example/feed.jsonld'

/** The offers of a house at noon of 27 November 2026 in UTC. */
function offersOf(makesOffer: Record<string, unknown>[]) {
  const offers = makesOffer.map((offer) => ({ '@type': 'Offer', priceCurrency: 'EUR', ...offer }))
  const feed = { '@type': 'Hotel', name: 'House', url: '/house', makesOffer: offers }
  return currentOffers(translateOffers(feed, feedUrl), Date.parse('2026-11-27T12:00:00Z'))
}

test('an offer is gone before it begins and after it has ended everywhere on Earth', () => {
  const offers = offersOf([
    { name: 'ended in UTC, not in UTC-12', validThrough: '2026-11-27T09:00' },
    { name: 'ended', validThrough: '2026-11-27T09:00Z' },
    { name: 'begun in UTC+14', availabilityStarts: '2026-11-28' },
    { name: 'not begun', validFrom: '2026-11-29' },
    { name: 'over', priceValidUntil: '2026-11-25' },
  ])
  expect(offers.map(({ description }) => description)).toEqual(['ended in UTC, not in UTC-12', 'begun in UTC+14'])
})

test('an offer has the price of the instant, and ends when either ends', () => {
  const priceSpecification = [
    { price: 80, validThrough: '2026-11-01' },
    { price: 99, validThrough: '2026-11-30' },
  ]
  expect(offersOf([{ validThrough: '2026-12-31', priceSpecification }])).toMatchObject([
    { price: { amount: 99, currency: 'EUR' }, validThrough: '2026-11-30' },
  ])
})

test('an offer whose price is over has none', () => {
  expect(offersOf([{ validThrough: '2026-12-31', priceSpecification: { price: 80, validThrough: '2026-11-01' } }])).toMatchObject([
    { price: null, validThrough: '2026-12-31' },
  ])
})

test('twelve are shown, and those that are over do not count', () => {
  const rooms = Array.from({ length: 40 }, (_, index) => ({ name: `${index}`, validThrough: index < 20 ? '2026-01-01' : '2027-01-01' }))
  expect(offersOf(rooms).map(({ description }) => Number(description))).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31])
})
