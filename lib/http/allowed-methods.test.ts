import { expect, test } from 'vitest'
import { answerMethod } from './allowed-methods'
import { findRoute } from './find-route'

const answer = (method: string, path: string) => answerMethod(method, findRoute(path)?.route)

test.each(['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s on a file is 405, which says what it answers', (method) => {
  for (const path of ['/embed/v1.js', '/_next/static/chunks/a.js', '/chongjin', '/nowhere/at/all']) {
    const response = answer(method, path)
    expect(response?.status, path).toBe(405)
    expect(response?.headers.get('allow'), path).toBe('GET, HEAD')
  }
})

test('a form may be sent to where one is taken', () => {
  expect(answer('POST', '/chongjin/replies')).toBeNull()
  expect(answer('PUT', '/chongjin/replies')?.headers.get('allow')).toBe('GET, HEAD, POST')
})

test('another site may ask whether it may read what is for it', () => {
  const response = answer('OPTIONS', '/api/weather/chongjin')
  expect(response?.status).toBe(204)
  expect(response?.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
})

test('who reads is answered by the route itself', () => {
  for (const method of ['GET', 'HEAD']) expect(answer(method, '/api/weather/chongjin')).toBeNull()
})
