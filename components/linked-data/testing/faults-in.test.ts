import { expect, test } from 'vitest'
import { faultsIn } from './faults-in'

const faultsOf = (...graph: object[]) => faultsIn(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }))

test('what fits the definitions has no fault', () => {
  expect(faultsOf({ '@type': ['City', 'TouristDestination'], name: 'Chongjin', geo: { '@type': 'GeoCoordinates', latitude: 41.8 } })).toEqual([])
})

test.each<[what: string, node: object, fault: string]>([
  ['a class that there is not', { '@type': 'Harbour' }, 'Harbour is no class'],
  ['a class that another has taken the place of', { '@type': 'Code' }, 'Code is no class'],
  ['a property that there is not', { '@type': 'City', mayor: 'Ada' }, 'City.mayor is no property'],
  ['a property of other classes', { '@type': 'City', headline: 'Ada' }, 'City.headline belongs to other classes'],
  ['a thing of the wrong class', { '@type': 'Article', citation: { '@type': 'City' } }, 'Article.citation cannot be {"@type":"City"}'],
  ['text for a thing', { '@type': 'City', geo: 'here' }, 'City.geo cannot be "here"'],
  ['a date that is none', { '@type': 'Article', dateModified: 'yesterday' }, 'Article.dateModified cannot be "yesterday"'],
  ['an address without its host', { '@type': 'City', url: '/chongjin' }, 'City.url cannot be "/chongjin"'],
  ['a fraction as a count', { '@type': 'Article', commentCount: 1.5 }, 'Article.commentCount cannot be 1.5'],
  ['what is not known', { '@type': 'Article', datePublished: null }, 'Article.datePublished cannot be null'],
  ['an empty list', { '@type': 'Article', comment: [] }, 'Article.comment is empty'],
  ['a thing without a type that no class of the range can be', { '@type': 'Article', author: { latitude: 1 } }, 'Article.author cannot be {"latitude":1}'],
])('%s is a fault', (_, node, fault) => {
  expect(faultsOf(node)).toEqual([fault])
})

test('a reference is of the class of what it refers to', () => {
  const place = { '@id': '#place', '@type': 'City' }
  expect(faultsOf(place, { '@type': 'Article', about: { '@id': '#place' } })).toEqual([])
  expect(faultsOf(place, { '@type': 'Article', author: { '@id': '#place' } })).toEqual(['Article.author cannot be {"@id":"#place"}'])
})

test('what is told of twice is a fault', () => {
  expect(faultsOf({ '@id': '#place', '@type': 'City' }, { '@id': '#place', '@type': 'Place' })).toEqual(['#place is there twice'])
})
