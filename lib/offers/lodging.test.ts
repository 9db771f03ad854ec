import { expect, test } from 'vitest'
import { readGraph } from './json-ld'
import { lodgingOffers } from './lodging'

/** The names of lodgings with those of their offers, as "House: Double". */
function namesIn(document: unknown): string[] {
  const nameOf = (node: { texts(property: string): string[] }) => node.texts('name')[0] ?? '?'
  return lodgingOffers(readGraph(document, 'https://stays.example/')).map(({ lodging, offer }) =>
    offer ? `${nameOf(lodging)}: ${nameOf(offer)}` : nameOf(lodging),
  )
}

const hotel = { '@type': 'Hotel', '@id': '#house', name: 'House' }
const offer = { '@type': 'Offer', '@id': '#offer', name: 'Double' }
const room = { '@type': 'HotelRoom', '@id': '#room', name: 'Room' }
const reference = (id: string) => ({ '@id': id })

test.each<[string, unknown]>([
  ['a lodging makes', { ...hotel, makesOffer: offer }],
  ['a lodging has', { ...hotel, offers: [[offer]] }],
  ['a lodging has beside an empty list of those that it makes', { ...hotel, makesOffer: [], offers: offer }],
  ['stands elsewhere and a lodging refers to', [{ ...hotel, makesOffer: reference('#offer') }, offer]],
  ['has a lodging', { ...offer, itemOffered: hotel }],
  ['refers to its lodging', [{ ...offer, offeredBy: reference('#house') }, hotel]],
  ['refers to its seller', [{ ...offer, seller: reference('#house') }, hotel]],
  ['has a room that refers to its lodging', [{ ...offer, itemOffered: { ...room, containedInPlace: reference('#house') } }, hotel]],
  ['refers to a room that refers to its lodging', [{ ...offer, itemOffered: reference('#room') }, { ...room, containedInPlace: reference('#house') }, hotel]],
  ['has a room that its lodging contains', [{ ...offer, itemOffered: reference('#room') }, { ...hotel, containsPlace: room }]],
  ['a room has that its lodging contains', { ...hotel, containsPlace: [{ ...room, offers: offer }] }],
  ['a room has that refers to its lodging', [hotel, { ...room, offers: reference('#offer'), containedInPlace: reference('#house') }, offer]],
  [
    'has a bed in a room on a floor in a wing of its lodging',
    [
      { ...offer, itemOffered: { '@id': '#bed', '@type': 'Accommodation', containedInPlace: reference('#room') } },
      { '@id': '#room', '@type': 'Room', containedInPlace: reference('#floor') },
      { '@id': '#wing', '@type': 'Place', containsPlace: reference('#floor'), containedInPlace: reference('#house') },
      hotel,
    ],
  ],
  ['an aggregate has', { ...hotel, offers: { '@type': 'AggregateOffer', name: 'All', offers: [offer] } }],
  ['a lodging makes, without a type', { ...hotel, makesOffer: { name: 'Double', price: 5 } }],
  ['a lodging leases', { ...hotel, makesOffer: { ...offer, '@type': 'OfferForLease' } }],
  ['is the reverse of its lodging', { ...hotel, '@reverse': { offeredBy: offer } }],
])('an offer that %s is found', (_, document) => {
  expect(namesIn(document)).toEqual(['House: Double'])
})

test.each(['Accommodation', 'Apartment', 'CampingPitch', 'House', 'SingleFamilyResidence', 'Room', 'HotelRoom', 'Suite'])(
  'an offer of a thing of type %s is found, whatever other types it has',
  (type) => {
    expect(namesIn({ ...hotel, makesOffer: { ...offer, itemOffered: { '@type': ['Product', type, 'https://vendor.example/Cabin'] } } })).toEqual(['House: Double'])
  },
)

/** No beds, or nothing that is known to have one. */
const others: [string, Record<string, unknown>][] = [
  ...['Service', 'Product', 'ParkingFacility', 'MenuItem', 'Event', 'MeetingRoom', 'EventVenue', 'Restaurant', 'DaySpa', 'Place'].map(
    (type): [string, Record<string, unknown>] => [`a ${type}`, { '@type': type, name: 'Other' }],
  ),
  ['a room for meetings', { '@type': ['Room', 'MeetingRoom'], name: 'Other' }],
  ['a type of a vendor', { '@type': 'https://vendor.example/Cabin', name: 'Other' }],
  ['a thing without a type', { name: 'Other' }],
  ['a reference that leads nowhere', { '@id': '#gone' }],
]

test.each(others)('an offer of %s is none of the house, in whichever direction it is said', (_, other) => {
  const thing = { '@id': '#thing', ...other }
  const offered = { ...offer, itemOffered: reference(thing['@id'] as string) }
  expect(namesIn([thing, { ...hotel, makesOffer: offered }])).toEqual(['House'])
  expect(namesIn([thing, hotel, { ...offered, seller: reference('#house') }])).toEqual(['House'])
  expect(namesIn([{ ...thing, offers: { ...offer, seller: reference('#house') } }, hotel])).toEqual(['House'])
  const aggregate = { '@type': 'AggregateOffer', itemOffered: thing, offers: [offer] }
  expect(namesIn({ ...hotel, makesOffer: aggregate })).toEqual(['House'])
})

test.each(others)('what %s in a house offers, or is offered for, is no offer of the house', (_, other) => {
  const place = { '@id': '#place', ...other }
  expect(namesIn({ ...hotel, containsPlace: { ...place, makesOffer: offer } })).toEqual(['House'])
  expect(namesIn({ ...hotel, containsPlace: { ...place, offers: offer } })).toEqual(['House'])
  expect(namesIn([hotel, { ...place, containedInPlace: reference('#house') }, { ...offer, offeredBy: reference(place['@id'] as string) }])).toEqual(['House'])
})

test('a room in the restaurant of a house is not taken for a bed', () => {
  const restaurant = { '@type': 'Restaurant', containsPlace: { '@type': 'Room', name: 'Private dining', offers: offer } }
  expect(namesIn({ ...hotel, containsPlace: restaurant })).toEqual(['House'])
})

test('a text for what is offered is not known to be a bed', () => {
  expect(namesIn({ ...hotel, makesOffer: { ...offer, itemOffered: 'Gift voucher' } })).toEqual(['House'])
})

test('an offer of a room with breakfast is one of the room', () => {
  const breakfast = { '@type': 'Service', name: 'Breakfast' }
  const [pair] = lodgingOffers(readGraph({ ...hotel, makesOffer: { ...offer, itemOffered: [breakfast, room] } }, 'https://stays.example/'))
  expect(pair?.items.map((item) => item.texts('name'))).toEqual([['Room']])
})

test('circles of places and offers end', () => {
  const document = [
    { ...hotel, containedInPlace: reference('#room'), containsPlace: reference('#room'), offers: reference('#offer') },
    { ...room, containedInPlace: reference('#room'), containsPlace: reference('#house') },
    { ...offer, itemOffered: [reference('#room'), reference('#offer')] },
  ]
  expect(namesIn(document)).toEqual(['House: Double'])
})

test('an offer is that of the nearest lodging of what is offered, whoever sells it', () => {
  const agent = { '@type': 'Hotel', name: 'Agent' }
  const resort = { '@type': 'Resort', name: 'Resort' }
  const item = { ...room, containedInPlace: { ...hotel, containedInPlace: resort } }
  expect(namesIn({ ...offer, itemOffered: item, seller: agent })).toEqual(['House: Double'])
})

test('a lodging without offers is listed by itself, but not one that only contains another', () => {
  const resort = { '@type': 'Resort', '@id': '#resort', name: 'Resort' }
  const document = [resort, { ...hotel, containedInPlace: reference('#resort'), makesOffer: offer }, { '@type': 'Motel', name: 'Motel' }]
  expect(namesIn(document)).toEqual(['House: Double', 'Motel'])
})

test('a lodging with a reference to an offer that is not there is listed by itself', () => {
  expect(namesIn({ ...hotel, makesOffer: reference('#gone') })).toEqual(['House'])
})

test('what can only be had with another offer is no offer of its own', () => {
  const breakfast = { '@type': 'Offer', name: 'Breakfast', seller: reference('#house') }
  expect(namesIn({ ...hotel, makesOffer: { ...offer, addOn: breakfast } })).toEqual(['House: Double'])
})

test('what is a part of an offer that can only be had with another is no offer of its own', () => {
  const extras = { '@type': 'AggregateOffer', seller: reference('#house'), offers: [{ '@type': 'Offer', name: 'Breakfast' }] }
  expect(namesIn({ ...hotel, makesOffer: { ...offer, addOn: extras } })).toEqual(['House: Double'])
})

test('an offer has all offers around it, in circles and from several sides too', () => {
  const document = [
    { ...hotel, makesOffer: reference('#outer') },
    { '@id': '#outer', '@type': 'AggregateOffer', name: 'Outer', offers: { '@id': '#inner', name: 'Inner', offers: [offer, reference('#outer')] } },
    { '@id': '#other', '@type': 'AggregateOffer', name: 'Other', offers: reference('#offer') },
  ]
  const pairs = lodgingOffers(readGraph(document, 'https://stays.example/'))
  expect(pairs.map(({ around }) => around.flatMap((node) => node.texts('name')).toSorted())).toEqual([['Inner', 'Other', 'Outer']])
})

/** A house with an offer inside of a number of others. */
function nested(depth: number): unknown {
  const outermost = Array.from({ length: depth }).reduce<object>((inner) => ({ '@type': 'AggregateOffer', offers: inner }), offer)
  return { ...hotel, makesOffer: outermost }
}

test('an offer within a hundred offers is read, and one within more is left out', () => {
  expect(namesIn(nested(100))).toEqual(['House: Double'])
  expect(namesIn(nested(101))).not.toContain('House: Double')
})

test('an aggregate without its offers is one', () => {
  expect(namesIn({ ...hotel, offers: { '@type': 'AggregateOffer', name: 'All', lowPrice: 80, offers: reference('#gone') } })).toEqual(['House: All'])
})

test('what is demanded or for sale as a building is no offer', () => {
  expect(namesIn({ ...hotel, offers: [{ '@type': 'Demand', name: 'Cook' }, { '@type': 'OfferForPurchase', name: 'Building' }] })).toEqual(['House'])
})

test('thousands of lodgings inside of each other are paired within bounds', () => {
  const chain = Array.from({ length: 9_000 }, (_, index) => ({
    '@id': `#${index}`,
    '@type': 'Hotel',
    containedInPlace: reference(`#${index + 1}`),
    makesOffer: { '@type': 'Offer', name: index },
  }))
  expect(namesIn(chain)).toHaveLength(9_000)
})

test('thousands of offers of one room are paired within bounds', () => {
  const many = Array.from({ length: 9_000 }, (_, index) => ({ '@type': 'Offer', name: index, itemOffered: reference('#room') }))
  const places = Array.from({ length: 9_000 }, (_, index) => ({ '@id': `#${index}`, containsPlace: reference('#room'), containedInPlace: reference('#house') }))
  expect(namesIn([hotel, room, places, many])).toHaveLength(9_000)
})

test('thousands of parts of an offer of thousands of rooms are paired within bounds', () => {
  const many = (make: (index: number) => unknown) => Array.from({ length: 9_000 }, (_, index) => make(index))
  const aggregate = {
    '@type': 'AggregateOffer',
    itemOffered: many(() => ({ '@type': 'HotelRoom' })),
    offers: many((index) => ({ '@type': 'Offer', name: index })),
  }
  expect(namesIn({ ...hotel, makesOffer: aggregate })).toHaveLength(9_000)
})

test('thousands of offers within each other are paired within bounds', () => {
  const chain = Array.from({ length: 9_000 }, (_, index) => ({
    '@id': `#${index}`,
    '@type': 'AggregateOffer',
    offers: [reference(`#${index + 1}`), { '@type': 'Offer', name: index }],
  }))
  expect(namesIn([{ ...hotel, makesOffer: reference('#0') }, chain]).filter((name) => name.startsWith('House: '))).toHaveLength(100)
})
