import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGraph } from './json-ld'
import type { JsonLdNode } from './json-ld-node'

const documentUrl = 'https://stays.example/feeds/all.jsonld'

/** The first node of a type. */
function nodeOf(document: unknown, type: string): JsonLdNode {
  const found = readGraph(document, documentUrl).find((node) => node.types.has(type))
  expect(found).toBeDefined()
  return found!
}

test.each<[string, Record<string, unknown>]>([
  ['a term', { '@type': 'Hotel', name: 'House' }],
  ['a list of types', { '@type': ['Thing', 'Hotel'], name: ['House'] }],
  ['an address', { '@type': 'https://schema.org/Hotel', 'https://schema.org/name': 'House' }],
  ['an old address', { '@type': 'http://schema.org/Hotel', 'http://schema.org/name': 'House' }],
  ['the usual prefix', { '@type': 'schema:Hotel', 'schema:name': { '@value': 'House', '@language': 'en' } }],
  ['a prefix of its own', { '@context': { s: 'https://schema.org/' }, '@type': 's:Hotel', 's:name': 'House' }],
  ['an alias', { '@context': { title: 'schema:name', kind: '@type' }, kind: 'Hotel', title: 'House' }],
  ['an alias that is described', { '@context': ['https://schema.org', { label: { '@id': 'http://schema.org/name' } }], '@type': 'Hotel', label: 'House' }],
  ['the aliases of schema.org', { '@context': 'https://schema.org', type: 'Hotel', name: 'House' }],
  ['lists', { '@type': 'Hotel', name: { '@list': [['House']] } }],
  ['a set', { '@type': 'Hotel', name: { '@set': 'House' } }],
])('a type and a name are read from %s', (_, document) => {
  expect(nodeOf(document, 'Hotel').texts('name')).toEqual(['House'])
})

test('without a context, "type" is no type', () => {
  expect(readGraph({ type: 'Error', title: 'No such key' }, documentUrl)[0]?.types.size).toBe(0)
})

test.each([
  ['graphs in graphs', { '@graph': [{ '@graph': [[{ '@graph': { '@type': 'Hotel' } }]] }] }],
  ['what is included', { '@type': 'Place', '@included': [{ '@type': 'Hotel' }] }],
  ['any property', { '@type': 'WebPage', mainEntity: { '@type': 'ItemList', itemListElement: { item: { '@type': 'Hotel' } } } }],
])('nodes are found in %s', (_, document) => {
  expect(nodeOf(document, 'Hotel').isListed).toBe(true)
})

test('what is said of a node in several places is in one, by whatever form of its id', () => {
  const document = [
    { '@id': '#house', '@type': 'Hotel', name: 'House', url: { '@id': '/house' } },
    { '@id': 'https://stays.example/feeds/all.jsonld#house', '@type': 'LocalBusiness', telephone: '1', name: 'House' },
    { '@id': '../feeds/all.jsonld#house', makesOffer: { '@id': '_:offer' } },
    { '@id': '_:offer', '@type': 'Offer', price: 5 },
  ]
  const house = nodeOf(document, 'Hotel')
  expect([...house.types]).toEqual(['Hotel', 'LocalBusiness'])
  expect(house.values('name')).toEqual(['House'])
  expect(house.texts('url')).toEqual(['https://stays.example/house'])
  expect(house.nodes('makesOffer')[0]?.values('price')).toEqual([5])
  expect(readGraph(document, documentUrl)).toHaveLength(3)
})

test('ids are relative to the base that a document names', () => {
  const document = { '@context': { '@base': 'https://other.example/a/' }, '@id': 'b', '@type': 'Hotel' }
  expect(nodeOf(document, 'Hotel')).toMatchObject({ id: 'https://other.example/a/b', base: 'https://other.example/a/' })
})

test('what points at a node is known, in reverse too', () => {
  const document = { '@id': '#house', '@type': 'Hotel', '@reverse': { 'schema:offeredBy': [{ '@type': 'Offer' }] } }
  const house = nodeOf(document, 'Hotel')
  const [offer] = house.referrers('offeredBy')
  expect(offer?.types).toEqual(new Set(['Offer']))
  expect(offer?.nodes('offeredBy')).toEqual([house])
})

test('empty and missing values are none', () => {
  const hotel = nodeOf({ '@type': 'Hotel', name: ' ', url: null, image: [], offers: { '@value': null } }, 'Hotel')
  expect(['name', 'url', 'image', 'offers'].map((property) => hotel.has(property))).toEqual([false, false, false, false])
})

/** Nodes with ids that occur several times, each inside of an earlier one, from all beside each other to all in a row. */
const nestedNodes = fc.array(
  fc.record({
    id: fc.nat(30),
    property: fc.constantFrom('about', 'item', '@graph', '@included'),
    isInLists: fc.boolean(),
    back: fc.oneof(fc.constant(0), fc.nat()),
  }),
  { minLength: 1, maxLength: 80 },
)

test('no reference is lost, at whatever depth and in whatever circles', () => {
  fc.assert(
    fc.property(nestedNodes, (nodes) => {
      const objects = nodes.map(({ id, property }) => ({ '@id': `#${id}`, [property]: [] as unknown[] }))
      const expected = new Set<string>()
      nodes.forEach(({ id, isInLists, back }, index) => {
        if (index === 0) return
        const parent = index - 1 - (back % index)
        const { id: parentId, property } = nodes[parent]!
        ;(objects[parent]![property] as unknown[]).push(isInLists ? [{ '@list': [objects[index]] }] : objects[index])
        if (!property.startsWith('@')) expected.add(`${parentId} ${property} ${id}`)
      })
      // Each id is described at the far end of the document.
      const described = Array.from({ length: 31 }, (_, id) => ({ '@id': `#${id}`, name: `${id}` }))
      const links = readGraph([objects[0], described], documentUrl).flatMap((node) =>
        ['about', 'item'].flatMap((property) =>
          node.nodes(property).map((value) => `${node.texts('name')[0]} ${property} ${value.texts('name')[0]}`),
        ),
      )
      expect(links.toSorted()).toEqual([...expected].toSorted())
    }),
  )
})

test.each<[string, () => unknown]>([
  ['arrays in arrays', () => JSON.parse('['.repeat(500_000) + ']'.repeat(500_000))],
  ['nodes in nodes', () => JSON.parse('{"item":'.repeat(100_000) + '{}' + '}'.repeat(100_000))],
  ['lists in lists', () => JSON.parse('{"a":' + '{"@list":'.repeat(80_000) + '{}' + '}'.repeat(80_001))],
  ['nodes beside nodes', () => Array.from({ length: 300_000 }, () => ({}))],
  ['references to one', () => [{ '@id': '#a', item: Array.from({ length: 80_000 }, () => ({ '@id': '#a' })) }]],
  ['numbers', () => ({ price: Array.from({ length: 400_000 }, (_, index) => index) })],
  ['contexts', () => Array.from({ length: 20_000 }, (_, index) => ({ '@context': { [`a${index}`]: 'schema:name' }, '@type': 'Hotel' }))],
])('a megabyte of %s is read within bounds', (_, make) => {
  expect(readGraph(make(), documentUrl).length).toBeLessThanOrEqual(20_000)
})

test('a value that is beyond the bounds is not taken for none', () => {
  const many = Array.from({ length: 19_999 }, () => ({}))
  const [node] = readGraph([{ '@type': 'Offer', validForMemberTier: { name: 'Gold' } }, many], documentUrl)
  expect(node?.has('validForMemberTier')).toBe(true)
  expect(node?.nodes('validForMemberTier')[0]?.values('name')).toEqual([])
})
