import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offersFeed } from '@/e2e/replay/replay-offers.mjs'
import { isCurrent } from './offer'
import { translateOffers } from './offers-feed'

const feedUrl = 'https://stays.example/feed.jsonld'
const hotel = { '@type': 'Hotel', name: 'House', url: 'https://stays.example/house' }

/** The first offer of a house that makes this one. */
function offerOf(offer: Record<string, unknown>) {
  return translateOffers({ ...hotel, makesOffer: { '@type': 'Offer', ...offer } }, feedUrl)[0]
}

test('houses with their offers, and offers of houses that stand elsewhere, are read', () => {
  const offers = translateOffers(offersFeed('https://pictures.example', false), feedUrl)
  expect(offers.map(({ name }) => name)).toEqual([
    'The Made-up Lighthouse',
    'The Made-up Hostel of Yesterday',
    'The Made-up Motel without Currency',
    'The Made-up Harbour House',
  ])
  expect(offers[0]).toMatchObject({
    description: 'Double room with breakfast',
    url: 'https://stays.example/lighthouse/double',
    price: { amount: 85, currency: 'EUR', unit: 'night' },
    validThrough: '2099-12-31',
    picture: 'https://pictures.example/pictures/640x480/3.jpg',
  })
  expect(offers[3]).toMatchObject({
    url: 'https://stays.example/harbour/single',
    price: { amount: 12500, currency: 'JPY', unit: 'night' },
    picture: 'https://stays.example/pictures/640x480/5.jpg',
  })
})

test.each([
  [[hotel]],
  [{ '@context': 'https://schema.org', '@graph': [hotel] }],
  [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: hotel }] }],
  [{ '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: hotel }] }],
  [{ ...hotel, '@type': 'https://schema.org/Hostel' }],
  [{ ...hotel, '@type': ['schema:Motel', 'Thing'] }],
])('%j holds the house', (document) => {
  expect(translateOffers(document, feedUrl).map(({ name }) => name)).toEqual(['House'])
})

test.each([
  [{ price: '85.00', priceCurrency: 'EUR' }, { amount: 85, currency: 'EUR', unit: null }],
  [{ price: { '@value': 7 }, priceCurrency: 'USD' }, { amount: 7, currency: 'USD', unit: null }],
  [{ price: 7, priceCurrency: 'USD', unitText: 'per night' }, { amount: 7, currency: 'USD', unit: 'night' }],
  [{ price: 7, priceCurrency: 'USD', priceSpecification: { unitCode: 'DAY' } }, { amount: 7, currency: 'USD', unit: 'day' }],
  [{ price: 7, priceCurrency: 'USD', unitText: 'free cancellation' }, { amount: 7, currency: 'USD', unit: null }],
  [{ price: 0, priceCurrency: 'USD' }, null],
  [{ price: 0.004, priceCurrency: 'USD' }, null],
  [{ priceSpecification: [{ price: '1' }, { price: 2, priceCurrency: 'WST' }] }, { amount: 2, currency: 'WST', unit: null }],
  [{ price: '85.00' }, null],
  [{ price: '85', priceCurrency: 'Euro' }, null],
  [{ price: '85', priceCurrency: 'XXZ' }, null],
  [{ price: '1,200', priceCurrency: 'EUR' }, null],
  [{ price: 'from 20', priceCurrency: 'EUR' }, null],
  [{ price: '-5', priceCurrency: 'EUR' }, null],
  [{ price: '1e3', priceCurrency: 'EUR' }, null],
  [{ price: null, priceCurrency: 'EUR' }, null],
  [{}, null],
])('the price in %j is %j', (offer, price) => {
  expect(offerOf(offer)?.price).toEqual(price)
})

test.each(['https://schema.org/SoldOut', 'OutOfStock', 'https://schema.org/Discontinued'])(
  'what is %s is not offered',
  (availability) => {
    expect(offerOf({ availability })).toBeUndefined()
  },
)

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:a@example.org'])(
  'an offer at %s leads to the house instead',
  (url) => {
    expect(offerOf({ url })?.url).toBe('https://stays.example/house')
  },
)

test('a house that nobody can go to, or that has no name, is left out', () => {
  const houses = [
    { ...hotel, url: 'javascript:alert(1)' },
    { ...hotel, url: undefined },
    { ...hotel, name: '<script>x</script>' },
    { ...hotel, name: 7 },
  ]
  expect(translateOffers(houses, feedUrl)).toEqual([])
})

test('marks and scripts in texts are gone, and texts are short', () => {
  const name = '<script>alert(1)</script>The <b>House</b>'
  const [offer] = translateOffers({ ...hotel, name, description: 'long '.repeat(1000) }, feedUrl)
  expect(offer?.name).toBe('The House')
  expect(offer?.description).toHaveLength(200)
})

test('no more than twelve are shown', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...hotel, name: `House ${index}` }))
  expect(translateOffers(many, feedUrl)).toHaveLength(12)
})

test.each(['InStock', 'schema:InStock', 'https://schema.org/InStock/', { '@id': 'https://schema.org/InStock' }])(
  'what is %j is offered',
  (availability) => {
    expect(offerOf({ availability })?.name).toBe('House')
  },
)

test('each room of a house is an offer of its own', () => {
  const rooms = ['Single', 'Double', 'Suite'].map((name, index) => ({
    '@type': 'Offer',
    name,
    price: 50 * (index + 1),
    priceCurrency: 'EUR',
  }))
  const offers = translateOffers({ ...hotel, makesOffer: rooms }, feedUrl)
  expect(offers.map(({ description, price }) => [description, price?.amount])).toEqual([
    ['Single', 50],
    ['Double', 100],
    ['Suite', 150],
  ])
})

test('of several limits the narrowest hold', () => {
  const limits = {
    priceValidUntil: '2099-01-01',
    validThrough: { '@value': '2030-01-01' },
    validFrom: '2026-01-01',
    priceSpecification: { validThrough: '2028-01-01T12:00:00Z', validFrom: '2027-01-01' },
  }
  expect(offerOf(limits)).toMatchObject({ validFrom: '2027-01-01', validThrough: '2028-01-01T12:00:00Z' })
})

test.each(['31/12/2020', 'December 31, 2020', '2020', '20200101', '2026-02-31T', 7])('an end of %j says nothing: the offer is left out', (end) => {
  expect(offerOf({ validThrough: end })).toBeUndefined()
})

test.each([[[]], [{ '@graph': [] }], [{ '@type': 'ItemList', itemListElement: [] }]])('%j is an empty feed', (body) => {
  expect(translateOffers(body, feedUrl)).toEqual([])
})

test.each([null, 'text', 7, {}, { error: 'bad key' }, [[[{}]]]])('%j is no feed', (body) => {
  expect(() => translateOffers(body, feedUrl)).toThrow(expect.objectContaining({ name: 'ProviderError' }))
})

test('whatever a feed holds, what comes out has a name and an address of the web', () => {
  const key = fc.constantFrom('@type', '@id', '@graph', 'name', 'url', 'image', 'price', 'priceCurrency', 'makesOffer', 'itemOffered')
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>('Hotel', 'Offer', 'https://stays.example/x', 'javascript:x', '#a', null, 7, true),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
    ),
  }))
  fc.assert(
    fc.property(fc.array(tree), (feed) => {
      for (const { name, url } of translateOffers([hotel, ...feed], feedUrl)) {
        expect(name).not.toBe('')
        expect(url).toMatch(/^https?:/)
      }
    }),
  )
})

test.each([
  ['2026-11-24', true],
  ['2026-11-23', false],
  ['2026-11-24T11:59:59Z', false],
  ['2026-11-24T12:00:00+00:00', true],
])('at noon of the 24th an offer until %s holds: %s', (validThrough, holds) => {
  const offer = { ...offerOf({}), validThrough } as Parameters<typeof isCurrent>[0]
  expect(isCurrent(offer, new Date('2026-11-24T12:00:00Z'))).toBe(holds)
})

test.each([
  ['2026-11-24', true],
  ['2026-11-26', false],
  ['2026-11-24T12:00:01Z', false],
])('at noon of the 24th an offer from %s on holds: %s', (validFrom, holds) => {
  const offer = { ...offerOf({}), validFrom } as Parameters<typeof isCurrent>[0]
  expect(isCurrent(offer, new Date('2026-11-24T12:00:00Z'))).toBe(holds)
})
