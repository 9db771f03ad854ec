import { promisify } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { allowedLookup, looksPublic, publicLookup, requirePublicHost } from './public-lookup'

const settings = vi.hoisted(() => ({ allowedPrivateHosts: [] as string[] }))
vi.mock('../settings', () => ({ getSettings: () => settings }))

afterEach(() => {
  settings.allowedPrivateHosts = []
})

test.each([
  'http://127.0.0.1/',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:db8::1]/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://１２７.0.0.1/',
])('%s is not public', (url) => {
  expect(() => requirePublicHost(new URL(url))).toThrow('not a public host')
  expect(() => allowedLookup(new URL(url))).toThrow('not a public host')
  expect(looksPublic(new URL(url))).toBe(false)
})

test.each(['http://localhost/', 'http://localhost./', 'http://a.localhost/', 'http://printer.local/', 'http://metadata.google.internal/', 'http://nas.home.arpa/', 'http://router/'])(
  'nobody is sent to %s',
  (url) => {
    expect(looksPublic(new URL(url))).toBe(false)
  },
)

test('a host that the setting names is looked up as any other, at its own port only', () => {
  settings.allowedPrivateHosts = ['127.0.0.1:4000', 'stays.internal']
  for (const url of ['http://127.0.0.1:4000/a', 'https://stays.internal/b']) {
    expect(allowedLookup(new URL(url))).toBeUndefined()
    expect(looksPublic(new URL(url))).toBe(true)
  }
  expect(() => allowedLookup(new URL('http://127.0.0.1:4001/'))).toThrow('not a public host')
  expect(allowedLookup(new URL('https://stays.internal:8443/'))).toBe(publicLookup)
})

test.each(['http://93.184.215.14/', 'http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', 'https://example.org/'])(
  '%s may be called',
  (url) => {
    expect(allowedLookup(new URL(url))).toBe(publicLookup)
    expect(looksPublic(new URL(url))).toBe(true)
  },
)

test('a name that leads to this machine does not resolve', async () => {
  const look = promisify((callback: (error: Error | null, found?: unknown) => void) =>
    publicLookup('localhost', { all: true }, (error, found) => callback(error, found)),
  )
  await expect(look()).rejects.toThrow('localhost is not a public host')
})
