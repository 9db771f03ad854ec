import { expect, test } from 'vitest'
import { currentOffers } from './current-offers'
import { translateOffers } from './offers-feed'

const now = Date.parse('2026-11-27T12:00:00Z')
const part = { '@type': 'Offer', price: 80, priceCurrency: 'EUR' }
const past = '2026-01-01'

/** The prices of one offer of a house at noon of 27 November 2026; null for an offer without one. */
function pricesOf(makesOffer: object): (string | null)[] {
  const feed = { '@type': 'Hotel', name: 'House', url: '/house', makesOffer }
  return currentOffers(translateOffers(feed, 'https://stays.example/feed.jsonld'), now).map(
    ({ price }) => price && `${price.amount} ${price.currency}${price.unit ? ` a ${price.unit}` : ''}`,
  )
}

/** Ways of standing inside of an offer with some terms. */
const ways: [string, (terms: object) => object][] = [
  ['of itself', (terms) => ({ ...part, ...terms })],
  ['of the offer around it', (terms) => ({ '@type': 'AggregateOffer', ...terms, offers: [part] })],
  ['of an offer further around it', (terms) => ({ '@type': 'AggregateOffer', ...terms, offers: { '@type': 'Offer', offers: [{ offers: part }] } })],
]

const unavailable: object[] = [
  { validThrough: past },
  { priceValidUntil: past },
  { availabilityEnds: past },
  { validFrom: '2027-01-01' },
  { availabilityStarts: '2027-01-01' },
  { validThrough: 'soon' },
  { availability: 'https://schema.org/SoldOut' },
  { availability: 'few' },
  { businessFunction: 'http://purl.org/goodrelations/v1#Buy' },
  { eligibleRegion: 'KR' },
  { eligibleRegion: { '@type': 'Country', name: 'Korea' } },
  { ineligibleRegion: ['US', 'CA'] },
  { inventoryLevel: 0 },
  { inventoryLevel: '0' },
  { inventoryLevel: -1 },
  { inventoryLevel: 'none' },
  { inventoryLevel: { '@type': 'QuantitativeValue', value: 0 } },
  { inventoryLevel: { '@type': 'QuantitativeValue', value: '0', maxValue: 5 } },
  { inventoryLevel: { '@type': 'QuantitativeValue', minValue: 0, maxValue: 0 } },
  { inventoryLevel: { '@type': 'QuantitativeValue', minValue: 0 } },
  { inventoryLevel: { '@id': '#gone' } },
  { inventoryLevel: [3, 0] },
]

const limited: object[] = [
  { validForMemberTier: { '@type': 'MemberProgramTier', name: 'Gold' } },
  { valueAddedTaxIncluded: false },
  { eligibleQuantity: { minValue: 2 } },
  { eligibleDuration: { minValue: 7, unitCode: 'DAY' } },
  { eligibleTransactionVolume: { price: 500, priceCurrency: 'EUR' } },
  { eligibleCustomerType: 'http://purl.org/goodrelations/v1#Business' },
  { priceType: 'ListPrice' },
  { priceSpecification: { valueAddedTaxIncluded: false } },
  { priceSpecification: { validThrough: past } },
  { priceSpecification: { validThrough: 'soon' } },
  { priceSpecification: { referenceQuantity: { value: 7, unitCode: 'DAY' } } },
]

const harmless: [object, string][] = [
  [{ validThrough: '2026-12-31', availability: 'InStock' }, '80 EUR'],
  [{ inventoryLevel: 2 }, '80 EUR'],
  [{ inventoryLevel: { '@type': 'QuantitativeValue', minValue: 0, maxValue: '3' } }, '80 EUR'],
  [{ valueAddedTaxIncluded: true, eligibleQuantity: 1 }, '80 EUR'],
  [{ priceSpecification: { unitText: 'night' } }, '80 EUR a night'],
]

for (const [way, offerWith] of ways) {
  test.each(unavailable)(`an offer is left out by the terms ${way}: %j`, (terms) => {
    expect(pricesOf(offerWith(terms))).toEqual([])
  })

  test.each(limited)(`an offer has no price for every guest by the terms ${way}: %j`, (terms) => {
    expect(pricesOf(offerWith(terms))).toEqual([null])
  })

  test.each(harmless)(`an offer keeps its price with the terms ${way}: %j`, (terms, price) => {
    expect(pricesOf(offerWith(terms))).toEqual([price])
  })
}

test('of the limits of an offer and the one around it the narrowest hold', () => {
  const makesOffer = { '@type': 'AggregateOffer', validThrough: '2026-12-01', offers: { ...part, validThrough: '2026-12-31' } }
  const feed = { '@type': 'Hotel', name: 'House', url: '/house', makesOffer }
  expect(translateOffers(feed, 'https://stays.example/')).toMatchObject([{ validThrough: '2026-12-01' }])
})

test('a unit that the offer around it contradicts leaves no price', () => {
  const inner = { ...part, priceSpecification: { unitText: 'night' } }
  expect(pricesOf({ '@type': 'AggregateOffer', priceSpecification: { unitText: 'week' }, offers: inner })).toEqual([null])
})

test('an offer around it that does not lead to the house counts too', () => {
  const room = { '@type': 'HotelRoom', containedInPlace: { '@id': '#house' } }
  const feed = [
    { '@id': '#house', '@type': 'Hotel', name: 'House', url: '/house' },
    { '@type': 'AggregateOffer', validThrough: past, offers: { ...part, itemOffered: room } },
  ]
  expect(currentOffers(translateOffers(feed, 'https://stays.example/'), now)).toEqual([])
})

test('thousands of offers in one with thousands of limits are read within bounds', () => {
  const validThrough = Array.from({ length: 9_000 }, (_, index) => `2027-01-01T00:00:00.${index}Z`)
  const offers = Array.from({ length: 9_000 }, () => part)
  expect(pricesOf({ '@type': 'AggregateOffer', availability: 'SoldOut', validThrough, offers })).toEqual([])
})
