import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OfThisSecond } from './of-this-second'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00.100Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a value is kept to the end of the second', () => {
  const answers = new OfThisSecond<string>()
  answers.set('chongjin', 'cold')
  vi.setSystemTime('2026-11-24T08:00:00.999Z')
  expect(answers.get('chongjin')).toBe('cold')
  expect(answers.get('apia')).toBeUndefined()
})

test('a value is gone in the next second', () => {
  const answers = new OfThisSecond<string>()
  answers.set('chongjin', 'cold')
  vi.setSystemTime('2026-11-24T08:00:01.000Z')
  expect(answers.get('chongjin')).toBeUndefined()
})

test('a value is gone when the clock is put back', () => {
  const answers = new OfThisSecond<string>()
  answers.set('chongjin', 'cold')
  vi.setSystemTime('2026-11-24T07:00:00.000Z')
  expect(answers.get('chongjin')).toBeUndefined()
})
