import { expect, test } from 'vitest'
import { isKindOf, kindsOf } from '../testing/vocabulary'
import { accommodationTypes, isAccommodation, lodgingTypes, mayHoldRooms } from './accommodation'
import { JsonLdNode } from './json-ld-node'

function nodeOf(...types: string[]): JsonLdNode {
  const node = new JsonLdNode('https://stays.example/')
  for (const type of types) node.types.add(type)
  return node
}

test('lodgings are all kinds of LodgingBusiness that schema.org has', () => {
  expect(lodgingTypes.toSorted()).toEqual(kindsOf('LodgingBusiness'))
})

test('accommodation is all kinds that schema.org has, but the room that nobody sleeps in', () => {
  expect([...accommodationTypes, 'MeetingRoom'].toSorted()).toEqual(kindsOf('Accommodation'))
})

test('of all places of schema.org, guests can stay in lodgings and accommodation only', () => {
  const others = kindsOf('Place').filter((type) => !isAccommodation(nodeOf(type)))
  expect(others).toEqual(expect.arrayContaining(['Restaurant', 'ParkingFacility', 'MeetingRoom', 'EventVenue', 'DaySpa', 'RVPark']))
  expect(others.filter((type) => isKindOf(type, 'LodgingBusiness') || isKindOf(type, 'Accommodation'))).toEqual(['MeetingRoom'])
  expect(others.filter((type) => mayHoldRooms(nodeOf(type)))).toEqual(['ApartmentComplex', 'GatedResidenceCommunity', 'Place', 'Residence'])
})

test('a part of a house without a type may have rooms in it', () => {
  expect([isAccommodation(nodeOf()), mayHoldRooms(nodeOf())]).toEqual([false, true])
})
