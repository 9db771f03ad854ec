import { expect, test } from 'vitest'
import { isCalm, withoutCalmDirection } from './wind'

test.each([
  [0, true],
  [0.29, true],
  [0.3, false],
  [4, false],
  [null, false],
])('wind of %s m/s is calm: %s', (windSpeed, calm) => {
  expect(isCalm(windSpeed)).toBe(calm)
})

test('calm wind has no direction, any other keeps its own', () => {
  expect(withoutCalmDirection({ windSpeed: 0.2, windDirection: 0 })).toEqual({ windSpeed: 0.2, windDirection: null })
  expect(withoutCalmDirection({ windSpeed: 0.3, windDirection: 0 })).toEqual({ windSpeed: 0.3, windDirection: 0 })
  expect(withoutCalmDirection({ windSpeed: null, windDirection: 90 })).toEqual({ windSpeed: null, windDirection: 90 })
})
