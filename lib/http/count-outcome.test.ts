import { expect, test } from 'vitest'
import { countOutcome } from './count-outcome'
import { ProviderError } from './provider-error'

test.each([
  ['ok', async () => 'value'],
  ['timeout', () => Promise.reject(new ProviderError('timeout', 'no answer'))],
  ['error', () => Promise.reject(new TypeError('a fault of ours'))],
])('an action that ends with %s is counted once and has its own result', async (outcome, action) => {
  const counted: string[] = []
  const [result] = await Promise.allSettled([countOutcome((name) => counted.push(name), action)])
  const [own] = await Promise.allSettled([action()])
  expect(counted).toEqual([outcome])
  expect(result).toEqual(own)
})
