import { expect, test } from 'vitest'
import { holdsItsRequest } from './testing/holds-its-request'
import { ValueCache } from './value-cache'

test('a value is made once, also for callers who ask while it is being made', async () => {
  const cache = new ValueCache(10)
  let made = 0
  const make = async () => ++made
  expect(await Promise.all([cache.get('a', make), cache.get('a', make)])).toEqual([1, 1])
  expect(await cache.get('a', make)).toBe(1)
})

test.each([null, undefined, 0, ''])('the value %j is kept like any other', async (value) => {
  const cache = new ValueCache(10)
  expect(await cache.get('a', async () => value)).toBe(value)
  expect(await cache.get('a', () => Promise.reject(new Error('made again')))).toBe(value)
})

test('a failure reaches the caller and is not kept', async () => {
  const cache = new ValueCache(10)
  await expect(cache.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await cache.get('a', async () => 'made')).toBe('made')
})

test('a value that is pushed out while it is being made still reaches its caller', async () => {
  const cache = new ValueCache(1)
  let finish: (value: string) => void = () => {}
  const slow = cache.get('slow', () => new Promise<string>((resolve) => (finish = resolve)))
  await cache.get('other', async () => 1)
  finish('made')
  expect(await slow).toBe('made')
})

test('a kept promise holds the request that made it, which this check can see', async () => {
  const kept = new Map<string, Promise<number>>()
  const holds = await holdsItsRequest(async () => {
    kept.set('a', (async () => 1)())
    await kept.get('a')
  })
  expect(await kept.get('a')).toBe(1)
  // Since Node 24, stores are no longer attached to promises.
  expect(holds).toBe(Number(process.versions.node.split('.')[0]) < 24)
})

test('a kept value does not hold the request that made it', async () => {
  const cache = new ValueCache(10)
  const make = async () => 1
  expect(await holdsItsRequest(() => cache.get('a', make))).toBe(false)
  expect(await cache.get('a', make)).toBe(1)
})

test('neither does one that several requests waited for', async () => {
  const cache = new ValueCache(10)
  const make = async () => 1
  const both = () => Promise.all([cache.get('a', make), cache.get('a', make)])
  expect(await holdsItsRequest(both)).toBe(false)
})
