import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { getSettings } from '../settings'

const header = 'x-forwarded-for'

/** The name of all clients whose address nobody tells. */
const unknown = 'unknown'

/**
 * From here on `X-Forwarded-For` holds one address with each request, that of the client, or `unknown`. See
 * `clientAddress`.
 */
export function tellClientAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const forwarded = request.headers[header]
    request.headers[header] = clientAddress(request.socket.remoteAddress, forwarded?.toString())
  })
}

/**
 * The address of the client that a request comes from.
 *
 * A machine that connects from the loopback interface or a private network is taken for the proxy in front, and the last
 * address of its `X-Forwarded-For` for the client: that one the proxy wrote itself, whether it sets the header or appends
 * to it. What stands before it is what anybody may claim, and is never believed, not even where the last address is
 * private too: a client behind a container's bridge has such an address. A proxy with another proxy in front of it
 * therefore has to name the client and not the other proxy (for nginx, `real_ip`). From a public address the header is not
 * believed at all.
 *
 * @param peer the address that the connection comes from
 * @param forwarded the value of `X-Forwarded-For`, if there is one
 * @returns an IPv4 or IPv6 address without port and zone, or `unknown` where the proxy named none
 */
export function clientAddress(peer: string | undefined, forwarded: string | undefined): string {
  const near = plainAddress(peer ?? '')
  // Empty elements of a list count for nothing. RFC 9110, 5.6.1
  const last = forwarded?.split(',').map((entry) => entry.trim()).findLast(Boolean)
  return last === undefined || !isPrivate(near) ? near : plainAddress(last)
}

/** Some proxies write the port, in the two forms of RFC 7239, 6; an IPv4 address may be written as IPv6. */
function plainAddress(written: string): string {
  const [, bracketed] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(written) ?? []
  const [, beforePort] = /^([\d.]+):\d{1,5}$/.exec(written) ?? []
  const [address = ''] = (bracketed ?? beforePort ?? written).split('%')
  return isIP(address) ? ipaddr.process(address).toString() : unknown
}

/** Whether an address, as `clientAddress` gives it, is of this machine or of a private network. */
function isPrivate(address: string): boolean {
  if (!isIP(address)) return false
  return ['loopback', 'private', 'linkLocal', 'uniqueLocal'].includes(ipaddr.parse(address).range())
}

/** Whether a request may see what is for those who run the site: from a private network, or wherever settings allow. */
export function mayMonitor(headers: Headers): boolean {
  return getSettings().monitoringAccess === 'public' || isPrivate(headers.get(header) ?? '')
}

/**
 * The network that a request comes from, as `192.0.2.0/24` or `2001:db8:1::/48`, or `unknown`. Limits count networks,
 * since somebody who has one address mostly has its neighbours too.
 */
export function clientNetwork(headers: Headers): string {
  const address = plainAddress(headers.get(header) ?? '')
  if (address === unknown) return unknown
  return isIP(address) === 4
    ? `${ipaddr.IPv4.networkAddressFromCIDR(`${address}/24`)}/24`
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/48`)}/48`
}
