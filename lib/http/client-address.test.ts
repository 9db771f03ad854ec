import { once } from 'node:events'
import { createServer } from 'node:http'
import fc from 'fast-check'
import { request } from 'undici'
import { expect, test } from 'vitest'
import { clientAddress, clientNetwork, mayMonitor, tellClientAddress } from './client-address'

const nginx = '172.18.0.5'

test.each([
  ['no proxy', '203.0.113.7', undefined, '203.0.113.7'],
  ['no proxy, a claim', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['no proxy, a claim to be near', '203.0.113.7', '127.0.0.1', '203.0.113.7'],
  ['a client in the same network, no proxy', '192.168.1.20', undefined, '192.168.1.20'],
  ['a proxy that sets the header', nginx, '203.0.113.7', '203.0.113.7'],
  ['a proxy that appends to a claim', nginx, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['a private client behind a proxy that appends to a claim', nginx, '198.51.100.1, 172.18.0.1', '172.18.0.1'],
  ['a local client behind a local proxy that appends to a claim', '127.0.0.1', '198.51.100.1, 127.0.0.1', '127.0.0.1'],
  ['a claim to be several private proxies', nginx, '198.51.100.1, 10.0.0.1, 10.0.0.2, 172.18.0.1', '172.18.0.1'],
  ['a CDN in front of a proxy that names the client', nginx, '203.0.113.7', '203.0.113.7'],
  ['a CDN in front of a proxy that names the CDN', nginx, '203.0.113.7, 192.0.2.80', '192.0.2.80'],
  ['an address with its port', nginx, '203.0.113.7:51234', '203.0.113.7'],
  ['an IPv6 address', nginx, '2001:DB8:0::1', '2001:db8::1'],
  ['an IPv6 address in brackets', nginx, '[2001:db8::1]', '2001:db8::1'],
  ['an IPv6 address in brackets with its port', nginx, '[2001:db8::1]:443', '2001:db8::1'],
  ['an IPv6 address with its zone', nginx, 'fe80::1%eth0', 'fe80::1'],
  ['an IPv4 address that is written as IPv6', nginx, '::ffff:203.0.113.7', '203.0.113.7'],
  ['a proxy whose IPv4 address is written as IPv6', '::ffff:172.18.0.5', '203.0.113.7', '203.0.113.7'],
  ['a proxy at ::1', '::1', '203.0.113.7', '203.0.113.7'],
  ['a proxy with a zone', 'fe80::2%eth0', '203.0.113.7', '203.0.113.7'],
  ['a public IPv6 peer with a claim', '2001:db8::9', '127.0.0.1', '2001:db8::9'],
  ['empty elements at the end', nginx, '203.0.113.7, ,', '203.0.113.7'],
  ['an empty header', nginx, '', nginx],
  ['a proxy that hides the client', nginx, 'unknown', 'unknown'],
  ['garbage', nginx, '203.0.113.7, nonsense', 'unknown'],
  ['an octal address', nginx, '010.0.0.1', 'unknown'],
  ['a number', nginx, '2130706433', 'unknown'],
  ['a host name', nginx, 'localhost', 'unknown'],
  ['a connection that is closed already', undefined, '127.0.0.1', 'unknown'],
])('the client with %s', (_, peer, forwarded, address) => {
  expect(clientAddress(peer, forwarded)).toBe(address)
})

test('nothing that a client claims changes the address that an appending proxy saw', () => {
  const address = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())
  fc.assert(
    fc.property(fc.array(address), fc.constantFrom('203.0.113.7', '172.18.0.1', '127.0.0.1'), (claims, seen) => {
      expect(clientAddress(nginx, [...claims, seen].join(', '))).toBe(seen)
    }),
  )
})

test('handlers find the one address in X-Forwarded-For', async () => {
  tellClientAddress()
  const server = createServer(({ headers }, response) => response.end(`${headers['x-forwarded-for']}`))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const asked = async (forwarded: string[]) => {
    const headers = forwarded.flatMap((value) => ['x-forwarded-for', value])
    const { body } = await request(`http://127.0.0.1:${port}/`, { headers })
    return body.text()
  }
  expect(await asked([])).toBe('127.0.0.1')
  expect(await asked(['198.51.100.1, 203.0.113.7'])).toBe('203.0.113.7')
  expect(await asked(['198.51.100.1', '203.0.113.7'])).toBe('203.0.113.7')
  server.close()
})

test.each([
  ['203.0.113.7', '203.0.113.0/24'],
  ['::ffff:203.0.113.7', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8:1:ffff::1', '2001:db8:1::/48'],
  ['fe80::1%eth0', 'fe80::/48'],
  ['::1', '::/48'],
  ['nonsense', 'unknown'],
  ['', 'unknown'],
])('%s is in the network %s', (address, network) => {
  expect(clientNetwork(new Headers({ 'x-forwarded-for': address }))).toBe(network)
})

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.0.1', true],
  ['169.254.0.1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['203.0.113.7', false],
  ['100.64.0.1', false],
  ['2001:db8::1', false],
  ['0.0.0.0', false],
  ['::', false],
  ['unknown', false],
  ['', false],
])('whether %s may see metrics: %s', (address, allowed) => {
  expect(mayMonitor(new Headers({ 'x-forwarded-for': address }))).toBe(allowed)
})
