import { expect, test } from 'vitest'
import { problem } from './problem'

test('a problem has the members that RFC 9457 names', async () => {
  const response = problem(404, 'Not Found', 'There is no destination "atlantis".')
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'There is no destination "atlantis".',
  })
})

test('a problem says what it is, is not stored, and any site may read it', () => {
  const { headers } = problem(503, 'Service Unavailable', 'No provider answers.')
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('access-control-allow-origin')).toBe('*')
})

test('a problem carries further headers', () => {
  const { headers } = problem(503, 'Service Unavailable', 'Later.', { 'retry-after': '15' })
  expect(headers.get('retry-after')).toBe('15')
  expect(headers.get('content-type')).toBe('application/problem+json')
})
