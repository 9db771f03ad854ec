import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { publicLookup, requirePublicHost } from './public-lookup'

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
  'http://2130706433/',
  'http://0x7f.1/',
])('%s is not public', (url) => {
  expect(() => requirePublicHost(new URL(url))).toThrow('not a public host')
})

test.each(['http://93.184.215.14/', 'http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', 'https://example.org/'])(
  '%s may be called',
  (url) => {
    expect(() => requirePublicHost(new URL(url))).not.toThrow()
  },
)

test('a name that leads to this machine does not resolve', async () => {
  const look = promisify((callback: (error: Error | null, found?: unknown) => void) =>
    publicLookup('localhost', { all: true }, (error, found) => callback(error, found)),
  )
  await expect(look()).rejects.toThrow('localhost is not a public host')
})
