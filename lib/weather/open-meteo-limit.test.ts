import { expect, test } from 'vitest'
import { ProviderError } from '../http/provider-error'
import { withLimitReset } from './open-meteo-limit'

/* The reasons as RateLimiter.swift words them. */
test.each([
  ['Minutely API request limit exceeded. Please try again in one minute.', '10:21:00'],
  ['Hourly API request limit exceeded. Please try again in the next hour.', '11:00:00'],
  ['Daily API request limit exceeded. Please try again tomorrow.', '24:00:00'],
])('"%s" lasts until the counter starts again', (reason, time) => {
  const detail = JSON.stringify({ error: true, reason })
  const error = new ProviderError('status', 'answered 429', 429, { detail })
  expect(withLimitReset(error, Date.parse('2026-11-24T10:20:30Z'))).toMatchObject({
    retryAt: Date.parse(`2026-11-24T${time}Z`),
    status: 429,
    message: expect.stringContaining(reason),
  })
})

test('too many concurrent requests name no time', () => {
  const detail = '{"error":true,"reason":"Too many concurrent requests"}'
  const error = new ProviderError('status', 'answered 429', 429, { detail })
  expect(withLimitReset(error, Date.now())).toBe(error)
})

test('what is not an error of a provider stays as it is', () => {
  const error = new TypeError('a fault of ours')
  expect(withLimitReset(error, Date.now())).toBe(error)
})
