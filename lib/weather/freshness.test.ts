import { expect, test } from 'vitest'
import { freshnessOf } from './freshness'

test.each([
  ['2026-11-23T12:00:00.000Z', 'fresh', 'at once'],
  ['2026-11-23T13:00:00.000Z', 'fresh', 'after exactly one hour'],
  ['2026-11-23T13:00:00.001Z', 'late', 'a millisecond later'],
  ['2026-11-23T18:00:00.000Z', 'late', 'after exactly six hours'],
  ['2026-11-23T18:00:00.001Z', 'old', 'a millisecond later'],
  ['2026-11-23T11:59:00.000Z', 'fresh', 'by a clock that is a minute behind'],
] as const)('at %s a forecast of noon is %s (%s)', (...[now, freshness]) => {
  expect(freshnessOf('2026-11-23T12:00:00Z', new Date(now))).toBe(freshness)
})
