import { type LookupFunction, isIP } from 'node:net'
import { lookup } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { ProviderError } from './provider-error'

/**
 * Resolves host names to public addresses only, so that an address in somebody's feed cannot make this server call
 * its own network. For a host that is an address itself, see `requirePublicHost`.
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
  const address = hostname.replace(/^\[|\]$/g, '')
  if (isIP(address) !== 0 && !isPublic(address)) {
    throw new ProviderError('network', `${hostname} is not a public host`)
  }
}

/** `process` sees through IPv4 addresses that are written as IPv6. */
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast'
}
