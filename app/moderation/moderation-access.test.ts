import { beforeEach, expect, test, vi } from 'vitest'
import { trySecret } from './moderation-access'

const secret = 'a long enough secret'
const home = '203.0.113.0/24'

beforeEach(() => {
  delete (globalThis as { portolanRateLimits?: unknown }).portolanRateLimits
})

async function fail(network: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await trySecret(secret, 'guess', network)
}

test('the right secret is let in after any number of wrong ones from other networks', async () => {
  for (let index = 0; index < 600; index++) await fail(`10.${index % 256}.${index >> 8}.0/24`, 1)
  expect(await trySecret(secret, secret, home)).toBe('right')
})

test('after nine wrong secrets the right one of the same network is let in', async () => {
  await fail(home, 9)
  expect(await trySecret(secret, secret, home)).toBe('right')
})

test('after ten wrong secrets a network has to wait for up to 15 minutes, even with the right one', async () => {
  await fail(home, 10)
  const seconds = await trySecret(secret, secret, home)
  expect(seconds).toBeGreaterThan(14 * 60)
  expect(seconds).toBeLessThanOrEqual(15 * 60)
  expect(await trySecret(secret, secret, '198.51.100.0/24')).toBe('right')
})

test('a network that has waited may try again', async () => {
  vi.useFakeTimers()
  await fail(home, 10)
  vi.advanceTimersByTime(15 * 60 * 1000 + 1)
  expect(await trySecret(secret, secret, home)).toBe('right')
  vi.useRealTimers()
})

test('the right secret clears what was counted against its network', async () => {
  await fail(home, 9)
  await trySecret(secret, secret, home)
  await fail(home, 9)
  expect(await trySecret(secret, secret, home)).toBe('right')
})

test('somebody who signs in again and again is never made to wait', async () => {
  for (let time = 0; time < 50; time++) expect(await trySecret(secret, secret, home)).toBe('right')
})

test('guesses that are made at once are all counted', async () => {
  const outcomes = await Promise.all(Array.from({ length: 40 }, () => trySecret(secret, 'guess', home)))
  expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(10)
})
