import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Quantity, type QuantityName, bounded, isPlaceholder, quantities } from './quantities'

const named = Object.entries(quantities) as [QuantityName, Quantity][]

test.each(named)('%s says what it is, in which unit, and where its bounds are from', (name, quantity) => {
  const { minimum, maximum, example } = quantity
  expect(minimum).toBeLessThan(maximum)
  expect(bounded(name, example)).toBe(example)
  for (const text of [quantity.description, quantity.unit, quantity.source]) expect(text).not.toBe('')
})

test.each([
  ['temperature', -89.2],
  ['temperature', 56.7],
  ['windGust', 113.2],
  ['windSpeed', 96],
  ['pressure', 870],
  ['pressure', 1083.8],
  ['hourlyPrecipitation', 305],
  ['precipitation', 1144],
  ['dailyPrecipitation', 1825],
  ['uvIndex', 43.3],
  ['humidity', 0],
  ['humidity', 100],
  ['windDirection', 360],
] as const)('a record or an end of the scale is believed: %s of %d', (name, value) => {
  expect(bounded(name, value)).toBe(value)
})

test.each([
  ['temperature', -99.9],
  ['temperature', 61],
  ['humidity', 101],
  ['humidity', -0.1],
  ['precipitation', -0.1],
  ['windSpeed', -1],
  ['windDirection', 361],
  ['pressure', 0],
  ['pressure', 101_325],
  ['cloudCover', 100.01],
  ['precipitationProbability', 120],
  ['uvIndex', -1],
  ['visibility', -1],
  ['hourlyPrecipitation', 400],
] as const)('what cannot be is null: %s of %d', (name, value) => {
  expect(bounded(name, value)).toBeNull()
})

test.each([
  ['humidity', 100.0000001, 100],
  ['precipitation', -0.0000001, 0],
  ['precipitation', 0.30000000000000004, 0.3],
  ['temperature', -0, 0],
] as const)('noise of floating point is none: %s of %d is %d', (name, value, expected) => {
  expect(bounded(name, value)).toBe(expected)
})

test('any number is within the bounds of a quantity, or null', () => {
  const value = fc.oneof(fc.double(), fc.integer(), fc.double({ min: -1000, max: 2000 }))
  fc.assert(
    fc.property(fc.constantFrom(...named), value, ([name, { minimum, maximum }], value) => {
      const result = bounded(name, value)
      if (result === null) return
      expect(result).toBeGreaterThanOrEqual(minimum)
      expect(result).toBeLessThanOrEqual(maximum)
      expect(Object.is(result, -0)).toBe(false)
    }),
  )
})

test.each([-9999, -999, 9999, 32_767, 65_535, Number.NaN, Infinity, -Infinity])('%d stands for no value', (value) => {
  expect(isPlaceholder(value)).toBe(true)
})

test.each([0, -99, 999, 10_000, 24_140])('%d may be a value', (value) => {
  expect(isPlaceholder(value)).toBe(false)
})
