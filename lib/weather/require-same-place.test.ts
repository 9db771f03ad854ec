import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requireSamePlace } from './require-same-place'

const check = (answered: [number, number], asked: [number, number]) => () => {
  const [one, other] = [answered, asked].map(([latitude, longitude]) => ({ latitude, longitude }))
  if (one && other) requireSamePlace('A provider', one, other)
}

const placeFailure = expect.objectContaining({ name: 'ProviderError', failure: 'place' })

test.each<[string, [number, number], [number, number]]>([
  ['the very place', [41.8, 129.78], [41.8, 129.78]],
  ['a neighbouring grid cell', [42.09, 130.07], [41.8, 129.78]],
  ['the other side of the date line', [-17, -179.95], [-17, 179.95]],
  ['longitudes from 0 to 360', [40.7, 286], [40.7, -74]],
  ['the pole by another longitude', [90, 0], [90, 170]],
  ['a place across the pole', [-89.9, 10], [-89.9, -170]],
])('%s is accepted', (_, answered, asked) => {
  expect(check(answered, asked)).not.toThrow()
})

test.each<[string, [number, number], [number, number]]>([
  ['another city', [-33.9, 18.4], [41.8, 129.78]],
  ['half a degree of latitude', [42.3, 129.78], [41.8, 129.78]],
  ['half a degree of longitude at the equator', [0, 0.5], [0, 0]],
  ['the same longitude with another sign', [41.8, -129.78], [41.8, 129.78]],
  ['the same latitude with another sign', [-41.8, 129.78], [41.8, 129.78]],
  ['latitude and longitude swapped', [129.78, 41.8], [41.8, 129.78]],
  ['null island', [0, 0], [41.8, 129.78]],
  ['no number', [Number.NaN, 129.78], [41.8, 129.78]],
  ['the other pole', [-90, 0], [90, 0]],
])('%s is refused', (_, answered, asked) => {
  expect(check(answered, asked)).toThrow(placeFailure)
})

const latitude = fc.double({ min: -90, max: 90, noNaN: true })
const longitude = fc.double({ min: -180, max: 180, noNaN: true })

test('any place is accepted for itself, and refused more than half a degree of latitude away', () => {
  fc.assert(
    fc.property(latitude, longitude, fc.double({ min: 0.5, max: 90, noNaN: true }), (lat, lon, away) => {
      expect(check([lat, lon], [lat, lon])).not.toThrow()
      expect(check([lat, lon + 360 * (lon < 0 ? 1 : -1)], [lat, lon])).not.toThrow()
      expect(check([lat > 0 ? lat - away : lat + away, lon], [lat, lon])).toThrow(placeFailure)
    }),
  )
})
