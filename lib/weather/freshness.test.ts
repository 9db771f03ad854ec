import { expect, test } from 'vitest'
import { freshnessOf, isLateIssue, isTooOld } from './freshness'

const hour = 3_600_000
const noon = Date.parse('2026-11-23T12:00:00Z')

/** A forecast that was made and retrieved this many hours before noon. */
function forecastOf(issueAge: number | null, retrievalAge = 0) {
  const before = (hours: number) => new Date(noon - hours * hour).toISOString()
  return { retrievedAt: before(retrievalAge), issuedAt: issueAge === null ? null : before(issueAge) }
}

test.each([
  ['2026-11-23T12:00:00.000Z', 'fresh', 'at once'],
  ['2026-11-23T13:00:00.000Z', 'fresh', 'after exactly one hour'],
  ['2026-11-23T13:00:00.001Z', 'late', 'a millisecond later'],
  ['2026-11-23T18:00:00.000Z', 'late', 'after exactly six hours'],
  ['2026-11-23T18:00:00.001Z', 'old', 'a millisecond later'],
  ['2026-11-23T11:59:00.000Z', 'fresh', 'by a clock that is a minute behind'],
] as const)('at %s a forecast that was retrieved at noon is %s (%s)', (...[now, freshness]) => {
  expect(freshnessOf(forecastOf(null), new Date(now))).toBe(freshness)
})

test.each([
  [0, 'fresh'],
  [10.25, 'fresh'],
  [18, 'fresh'],
  [18.01, 'late'],
  [30, 'late'],
  [30.01, 'old'],
  [44, 'old'],
] as const)('one that is retrieved now and was made %d hours ago is %s', (issueAge, freshness) => {
  expect(freshnessOf(forecastOf(issueAge), new Date(noon))).toBe(freshness)
  expect(isLateIssue(forecastOf(issueAge), new Date(noon))).toBe(freshness !== 'fresh')
})

test.each([
  [10, 7, 'old', false],
  [20, 2, 'late', false],
  [31, 2, 'old', true],
] as const)('made %d and retrieved %d hours ago, the worse age counts: %s', (...[issue, retrieval, freshness, late]) => {
  expect(freshnessOf(forecastOf(issue, retrieval), new Date(noon))).toBe(freshness)
  expect(isLateIssue(forecastOf(issue, retrieval), new Date(noon))).toBe(late)
})

test.each([
  [null, 48, false],
  [null, 48.01, true],
  // A forecast that was as old as is normal when it came serves through an outage of 48 hours.
  [66, 48, false],
  [66.01, 0, true],
  [1, 48.01, true],
] as const)('made %d and retrieved %d hours ago it is too old to be used: %s', (issue, retrieval, tooOld) => {
  expect(isTooOld(forecastOf(issue, retrieval), new Date(noon))).toBe(tooOld)
})

test('an answer of an earlier version, which says nothing of its issue, is judged by its retrieval', () => {
  const { retrievedAt } = forecastOf(null)
  const earlier = { retrievedAt } as Parameters<typeof freshnessOf>[0]
  expect(freshnessOf(earlier, new Date(noon))).toBe('fresh')
  expect(isTooOld(earlier, new Date(noon))).toBe(false)
})
