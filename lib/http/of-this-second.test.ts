import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OfThisSecond } from './of-this-second'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.100Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

test('a value is kept to the end of its second', () => {
  const kept = new OfThisSecond<number>()
  kept.values.set('chongjin', 17)
  vi.setSystemTime('2026-11-23T12:00:00.999Z')
  expect(kept.values.get('chongjin')).toBe(17)
  vi.setSystemTime('2026-11-23T12:00:01.000Z')
  expect(kept.values.get('chongjin')).toBeUndefined()
})

test('a clock that is put back does not bring a value back', () => {
  const kept = new OfThisSecond<number>()
  kept.values.set('chongjin', 17)
  vi.setSystemTime('2026-11-23T11:00:00.100Z')
  expect(kept.values.get('chongjin')).toBeUndefined()
})

test('what was begun in one second does not count for the next', () => {
  const kept = new OfThisSecond<number>()
  const { values } = kept
  vi.setSystemTime('2026-11-23T12:00:01.000Z')
  expect(kept.values.size).toBe(0)
  values.set('chongjin', 17)
  expect(kept.values.get('chongjin')).toBeUndefined()
})
