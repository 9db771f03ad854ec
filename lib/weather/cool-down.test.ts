import { expect, test } from 'vitest'
import { ProviderError } from '../http/provider-error'
import { coolDownAfter, concernsPlace } from './cool-down'

const now = Date.parse('2026-11-24T10:00:00Z')
const broken = new ProviderError('network', 'reset')
const seconds = (error: ProviderError, failures: number, random: number) =>
  (coolDownAfter(error, failures, now, random).until - now) / 1000

test('the cool-down doubles with each failure in a row', () => {
  expect([1, 2, 3, 4].map((failures) => seconds(broken, failures, 0))).toEqual([15, 30, 60, 120])
})

test('it never grows beyond a quarter of an hour', () => {
  expect(seconds(broken, 1_000, 0)).toBe(900)
})

test('two sites do not come back in the same second', () => {
  expect(seconds(broken, 3, 0.2)).not.toBe(seconds(broken, 3, 0.8))
})

test.each([401, 403])('a refusal with %i keeps us away for hours, the first time already', (status) => {
  expect(seconds(new ProviderError('status', 'no', status), 1, 0)).toBe(6 * 3600)
})

test('a provider that names a time is not asked before it', () => {
  const error = new ProviderError('status', 'limit', 429, { retryAt: now + 3_600_000 })
  expect(seconds(error, 1, 0)).toBe(3600)
  expect(seconds(error, 1, 1)).toBeGreaterThan(3600)
})

test('a time that has passed already does not shorten the cool-down', () => {
  const error = new ProviderError('status', 'limit', 429, { retryAt: now - 1000 })
  expect(seconds(error, 1, 0)).toBe(15)
})

test('a wish for more than a day is not believed', () => {
  const error = new ProviderError('status', 'later', 503, { retryAt: now + 365 * 86_400_000 })
  expect(seconds(error, 1, 0)).toBe(86_400)
})

test('only what is about the place is held against the place alone', () => {
  expect(concernsPlace(new ProviderError('empty', 'no temperature'))).toBe(true)
  expect(concernsPlace(new ProviderError('status', 'outside', 422))).toBe(true)
  expect(concernsPlace(new ProviderError('status', 'down', 502))).toBe(false)
  expect(concernsPlace(broken)).toBe(false)
})
