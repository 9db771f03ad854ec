import { once } from 'node:events'
import { createServer } from 'node:http'
import { request } from 'undici'
import { expect, test } from 'vitest'
import { clientNetwork, tellClientAddress } from './client-address'

tellClientAddress()

/** What a server on this machine takes for the address of whoever asks. */
async function addressFor(forwarded: string | undefined): Promise<unknown> {
  const server = createServer(({ headers }, response) => response.end(`${headers['x-forwarded-for']}`))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const { body } = await request(`http://127.0.0.1:${port}/`, { headers })
  const text = await body.text()
  server.close()
  return text
}

test.each([
  ['of nobody', undefined, '127.0.0.1'],
  ['of whoever a proxy saw', '203.0.113.7', '203.0.113.7'],
  ['of the last that is not ours, whatever was said before', '1.1.1.1, 203.0.113.7, 10.0.0.4', '203.0.113.7'],
  ['of what cannot be an address, which is not believed to be one of ours', 'nonsense, 10.0.0.4', 'nonsense'],
])('the address %s', async (_, forwarded, address) => {
  expect(await addressFor(forwarded)).toBe(address)
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
