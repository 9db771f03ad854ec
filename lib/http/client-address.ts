import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyAddr from 'proxy-addr'

/** Whoever is this near is a proxy of ours; what it says of others is believed. Others may say anything. */
const isOurProxy = proxyAddr.compile(['loopback', 'linklocal', 'uniquelocal'])

const header = 'x-forwarded-for'

/**
 * From here on `X-Forwarded-For` holds one address with each request: that of whoever asks, or of the last
 * machine on the way to us that is not near.
 */
export function tellClientAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[header] = proxyAddr(request, isOurProxy)
  })
}

/**
 * The network that a request comes from, as `192.0.2.0/24` or `2001:db8:1::/48`: as exact as is needed to
 * set limits, since whoever has one address mostly has its neighbours.
 */
export function clientNetwork(headers: Headers): string {
  const address = headers.get(header) ?? ''
  if (!ipaddr.isValid(address)) return 'unknown'
  // An IPv4 address that is written as IPv6 is what it is.
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return `${ipaddr.IPv4.networkAddressFromCIDR(`${parsed}/24`)}/24`
  const withoutZone = parsed.toString().split('%')[0]
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone}/48`)}/48`
}
