import { expect, test } from 'vitest'
import { requestOrigin } from './request-origin'

const of = (headers: Record<string, string>) =>
  requestOrigin(new Headers({ host: 'portolan.example', ...headers }), 'https://portolan.example')

test.each([
  ['own', { origin: 'https://portolan.example' }],
  ['own', { origin: 'https://portolan.example', 'sec-fetch-site': 'same-origin' }],
  ['own', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
  ['own', { host: '10.0.0.4:3000', origin: 'https://portolan.example' }],
  ['own', { 'sec-fetch-site': 'same-origin' }],
  ['own', { 'sec-fetch-site': 'none' }],
  ['unknown', {}],
  ['foreign', { origin: 'https://evil.example' }],
  ['foreign', { origin: 'https://portolan.example.evil.example' }],
  ['foreign', { origin: 'https://portolan.example:8443' }],
  ['foreign', { origin: 'null' }],
  ['foreign', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  ['foreign', { origin: '' }],
  ['foreign', { 'sec-fetch-site': 'cross-site' }],
  ['foreign', { 'sec-fetch-site': 'same-site' }],
  ['foreign', { origin: 'https://portolan.example', 'sec-fetch-site': 'cross-site' }],
])('a request is %s: %j', (expected, headers) => {
  expect(of(headers)).toBe(expected)
})
