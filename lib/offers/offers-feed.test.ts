import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { offersFeed } from '@/e2e/replay/replay-offers.mjs'
import { currentOffers } from './current-offers'
import { translateOffers } from './offers-feed'

const settings = vi.hoisted(() => ({ allowedPrivateHosts: [] as string[] }))
vi.mock('../settings', () => ({ getSettings: () => settings }))

afterEach(() => {
  settings.allowedPrivateHosts = []
})

const now = Date.parse('2026-11-27T12:00:00Z')
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
    'The Made-up Inn',
  ])
  expect(offers[0]).toMatchObject({
    description: 'Double room with breakfast',
    url: 'https://stays.example/lighthouse/double',
    prices: [{ price: { amount: 85, currency: 'EUR', unit: 'night' } }],
    validThrough: '2099-12-31',
    picture: 'https://pictures.example/pictures/640x480/3.jpg',
  })
  expect(offers[3]).toMatchObject({
    url: 'https://stays.example/harbour/single',
    prices: [{ price: { amount: 12500, currency: 'JPY', unit: 'night' } }],
    picture: 'https://stays.example/pictures/640x480/5.jpg',
  })
  expect(offers[4]).toMatchObject({
    description: 'Room in the attic',
    url: 'https://stays.example/inn',
    prices: [{ price: { amount: 99, currency: 'EUR', unit: 'night' } }],
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

test.each(['https://schema.org/SoldOut', 'OutOfStock', 'https://schema.org/Discontinued'])(
  'what is %s is not offered',
  (availability) => {
    expect(offerOf({ availability })).toBeUndefined()
  },
)

test.each(['http://purl.org/goodrelations/v1#Buy', 'Dispose'])('what somebody would %s is not offered', (businessFunction) => {
  expect(offerOf({ businessFunction })).toBeUndefined()
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'mailto:a@example.org',
  'https://stays.example@evil.example/',
  'https://:password@evil.example/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://[::ffff:127.0.0.1]/',
  'http://192.168.1.1/',
  'http://router/',
  'http://localhost./',
  'http://printer.local/',
])(
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

test('a text of deeply nested marks holds nobody up', () => {
  expect(translateOffers([{ ...hotel, name: '<b>'.repeat(300_000) }, hotel], feedUrl).map(({ name }) => name)).toEqual(['House'])
})

test('no more than two hundred are kept', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({ ...hotel, name: `House ${index}` }))
  expect(translateOffers(many, feedUrl)).toHaveLength(200)
})

test.each(['InStock', 'schema:InStock', 'https://schema.org/InStock/', { '@id': 'https://schema.org/InStock' }])(
  'what is %j is offered',
  (availability) => {
    expect(offerOf({ availability })?.name).toBe('House')
  },
)

test.each(['https://stays.example/house/double', { '@id': '/house/double' }, ['http://router/', '/house/double']])(
  'an offer at %j leads there',
  (url) => {
    expect(offerOf({ url })?.url).toBe('https://stays.example/house/double')
  },
)

test('an offer may lead to a private host that the setting names, and not to that of its feed otherwise', () => {
  const feed = [{ ...hotel, url: '/house' }, { ...hotel, url: ['http://10.0.0.5:8080/house', 'https://stays.example/house'] }]
  const addresses = () => translateOffers(feed, 'http://10.0.0.5:8080/feed.jsonld').map(({ url }) => url)
  expect(addresses()).toEqual(['https://stays.example/house'])
  settings.allowedPrivateHosts = ['10.0.0.5:8080']
  expect(addresses()).toEqual(['http://10.0.0.5:8080/house'])
})

test('what the offer does not say, its room says, and then its house', () => {
  const room = { '@type': 'HotelRoom', name: 'Double <i>room</i>', image: '/room.jpg', containedInPlace: { '@id': '#house' } }
  const feed = [{ '@type': 'Offer', itemOffered: room }, { ...hotel, '@id': '#house', description: 'A house', image: '/house.jpg' }]
  expect(translateOffers(feed, feedUrl)).toMatchObject([
    { name: 'House', description: 'Double room', url: 'https://stays.example/house', picture: 'https://stays.example/room.jpg' },
  ])
})

test.each<[unknown, string | null]>([
  ['/a.jpg', 'https://stays.example/a.jpg'],
  [['/a.jpg', '/b.jpg'], 'https://stays.example/a.jpg'],
  [{ '@type': 'ImageObject', contentUrl: '/a.jpg', url: '/page' }, 'https://stays.example/a.jpg'],
  [{ '@type': 'ImageObject', url: '/a.jpg' }, 'https://stays.example/a.jpg'],
  [{ '@id': '/a.jpg' }, 'https://stays.example/a.jpg'],
  [{ '@id': '_:a' }, null],
  ['javascript:alert(1)', null],
  [7, null],
])('the picture in %j is %s', (image, picture) => {
  expect(offerOf({ image })?.picture).toBe(picture)
})

test('texts are one line without characters that turn or hide text', () => {
  const [offer] = translateOffers({ ...hotel, name: 'Ho\u202euse\u0000\u200b\n&lt;b&gt;1' }, feedUrl)
  expect(offer?.name).toBe('House <b>1')
})

test('each room of a house is an offer of its own', () => {
  const rooms = ['Single', 'Double', 'Suite'].map((name, index) => ({
    '@type': 'Offer',
    name,
    price: 50 * (index + 1),
    priceCurrency: 'EUR',
  }))
  const offers = currentOffers(translateOffers({ ...hotel, makesOffer: rooms }, feedUrl), now)
  expect(offers.map(({ description, price }) => [description, price?.amount])).toEqual([
    ['Single', 50],
    ['Double', 100],
    ['Suite', 150],
  ])
})

test.each(['31/12/2020', 'December 31, 2020', '2020', '20200101', '2026-02-30', '2026-02-31T', 7])(
  'an end of %j says nothing: the offer is left out',
  (end) => {
    expect(offerOf({ validThrough: end })).toBeUndefined()
  },
)

test.each([[[]], [{ '@graph': [] }], [{ '@type': 'ItemList', itemListElement: [] }]])('%j is an empty feed', (body) => {
  expect(translateOffers(body, feedUrl)).toEqual([])
})

test.each([null, 'text', 7, {}, { error: 'bad key' }, [[[{}]]]])('%j is no feed', (body) => {
  expect(() => translateOffers(body, feedUrl)).toThrow(expect.objectContaining({ name: 'ProviderError' }))
})

test('whatever a feed holds, what comes out has a name and an address of the web', () => {
  const key = fc.constantFrom(
    ...['@type', '@id', '@graph', '@reverse', '@context', '@list', '@value', 'name', 'url', 'image', 'makesOffer', 'offers', 'seller'],
    ...['itemOffered', 'containedInPlace', 'containsPlace', 'price', 'priceCurrency', 'priceSpecification', 'priceComponent'],
    ...['minPrice', 'unitCode', 'referenceQuantity', 'eligibleQuantity', 'validThrough', 'validFrom', '__proto__', 'constructor'],
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>('Hotel', 'Offer', 'https://stays.example/x', 'javascript:x', '#a', '_:a', 'EUR', '2027-01-01', null, 7, true),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
    ),
  }))
  fc.assert(
    fc.property(fc.array(tree), (feed) => {
      for (const { name, url, price } of currentOffers(translateOffers([hotel, ...feed], feedUrl), now)) {
        expect(name).not.toBe('')
        expect(url).toMatch(/^https?:/)
        if (price) expect(price).toMatchObject({ amount: 7, currency: 'EUR' })
      }
    }),
  )
})
