import { type LookupFunction, isIP } from 'node:net'
import { lookup } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { getSettings } from '../settings'
import { ProviderError } from './provider-error'

/**
 * Top-level names that no public host has: https://www.iana.org/assignments/special-use-domain-names, and "internal",
 * which ICANN keeps out of the public DNS.
 */
const privateNames = ['localhost', 'local', 'internal', 'home.arpa', 'onion', 'alt', 'test', 'invalid']

/**
 * Resolves host names to public addresses only, so that an address in somebody's feed cannot make this server call
 * its own network. The connection is made to what was resolved here: a second answer of the DNS changes nothing. For a
 * host that is an address itself, see `requirePublicHost`.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const found = addresses.filter(({ address }) => isPublic(address))
    const [first] = found
    if (!first) return callback(new Error(`${hostname} is not a public host`), '')
    if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  })
}

/** @throws ProviderError for a host that is a private address, which is connected to without a look-up */
export function requirePublicHost({ hostname }: URL): void {
  const address = addressOf(hostname)
  if (address !== null && !isPublic(address)) {
    throw new ProviderError('network', `${hostname} is not a public host`)
  }
}

/**
 * How the host of a feed, or one that a feed names, may be looked up: to public addresses, unless ALLOWED_PRIVATE_HOSTS names it.
 *
 * @returns undefined for a host that the setting names
 * @throws ProviderError for a host that is a private address
 */
export function allowedLookup(url: URL): LookupFunction | undefined {
  if (isAllowed(url)) return undefined
  requirePublicHost(url)
  return publicLookup
}

/** Whether a reader may be sent to an address: by its name alone, its host is public or ALLOWED_PRIVATE_HOSTS names it. */
export function looksPublic(url: URL): boolean {
  if (isAllowed(url)) return true
  const address = addressOf(url.hostname)
  if (address !== null) return isPublic(address)
  const name = url.hostname.replace(/\.$/, '')
  return name.includes('.') && !privateNames.some((end) => name.endsWith(`.${end}`))
}

function isAllowed({ host }: URL): boolean {
  return getSettings().allowedPrivateHosts.includes(host)
}

/** The IP address that a host name is; null for a name. A URL holds IPv4 in its usual form, whatever was written. */
function addressOf(hostname: string): string | null {
  const address = hostname.replace(/^\[|\]$/g, '')
  return isIP(address) === 0 ? null : address
}

/**
 * `process` sees through IPv4 addresses that are written as IPv6. Of IPv6, only 2000::/3 is given to public hosts
 * (https://www.iana.org/assignments/ipv6-address-space).
 */
function isPublic(text: string): boolean {
  const address = ipaddr.process(text)
  const isGlobal = address instanceof ipaddr.IPv4 || address.match(ipaddr.IPv6.parseCIDR('2000::/3'))
  return isGlobal && address.range() === 'unicast'
}
