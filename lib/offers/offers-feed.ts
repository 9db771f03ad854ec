import { createHash } from 'node:crypto'
import { htmlText } from '../html-text'
import { ProviderError } from '../http/provider-error'
import { looksPublic } from '../http/public-lookup'
import { readGraph } from './json-ld'
import type { JsonLdNode } from './json-ld-node'
import { type LodgingOffer, lodgingOffers } from './lodging'
import type { FeedOffer } from './offer'
import { type OfferTerms, termsReader } from './offer-terms'
import { readPrices } from './price'

/** More than anybody is shown, since some may be over before the feed is read again. */
const most = 200
/** Characters of a text that is shown. */
const longestText = 200

/**
 * Translates a feed of schema.org's JSON-LD into offers: lodgings with what they offer, and offers of lodgings. What
 * has no name or no address of the public web, cannot be had everywhere, or has a limit that cannot be understood, is left out.
 *
 * @param feedUrl that relative addresses are resolved against
 * @throws ProviderError for what is no feed: neither an empty list nor anything that has a type
 */
export function translateOffers(body: unknown, feedUrl: string): FeedOffer[] {
  const nodes = readGraph(body, feedUrl)
  if (!isEmptyList(body) && !nodes.some(({ types }) => types.size > 0)) {
    throw new ProviderError('format', 'the feed is not JSON-LD of schema.org')
  }
  const offers = new Map<string, FeedOffer>()
  const termsOf = termsReader()
  for (const pair of lodgingOffers(nodes)) {
    const offer = translateOffer(pair, termsOf)
    if (offer) offers.set(JSON.stringify(offer), offer)
    if (offers.size === most) break
  }
  return [...offers.values()]
}

function isEmptyList(body: unknown): boolean {
  const lists = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const list = lists['@graph'] ?? lists.itemListElement ?? lists.dataFeedElement ?? body
  return Array.isArray(list) && list.length === 0
}

function translateOffer(
  { lodging, offer, around, items }: LodgingOffer,
  termsOf: (offers: JsonLdNode[]) => OfferTerms,
): FeedOffer | null {
  const nodes = [...(offer ? [offer] : []), ...items, lodging]
  const { validity, isOnOffer } = termsOf(offer ? [offer, ...around] : [])
  if (validity === null || !isOnOffer) return null
  const name = nameOf(lodging)
  const url = firstOf(nodes, addressOf)
  if (name === null || url === null) return null
  const picture = firstOf(nodes, pictureOf)
  return {
    id: `offer-${createHash('sha256').update(`${url} ${picture}`).digest('hex').slice(0, 16)}`,
    name,
    description: firstOf(nodes.slice(0, -1), (node) => nameOf(node) ?? descriptionOf(node)) ?? descriptionOf(lodging),
    url,
    prices: offer ? readPrices(offer, termsOf(around)) : [],
    ...validity,
    picture,
  }
}

/** The first thing that can be read of some nodes. */
function firstOf<T>(nodes: JsonLdNode[], read: (node: JsonLdNode) => T | null): T | null {
  for (const node of nodes) {
    const found = read(node)
    if (found !== null) return found
  }
  return null
}

const nameOf = (node: JsonLdNode) => textOf(node, 'name')
const descriptionOf = (node: JsonLdNode) => textOf(node, 'description')

function textOf(node: JsonLdNode, property: string): string | null {
  const text = node.values(property).find((value) => typeof value === 'string')
  const characters = [...htmlText(text ?? '')]
  if (characters.length === 0) return null
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('')}…` : characters.join('')
}

/** The first address that a link may lead to: on a host that is public, or that the owner named in a setting. */
function addressOf(node: JsonLdNode): string | null {
  return webAddresses(node, ['url']).find((address) => looksPublic(new URL(address))) ?? null
}

/** https://schema.org/image is an address or an ImageObject. */
function pictureOf(node: JsonLdNode): string | null {
  const [image] = node.values('image')
  const addresses = typeof image === 'object' ? webAddresses(image, ['contentUrl', 'url']) : []
  return addresses[0] ?? webAddresses(node, ['image'])[0] ?? null
}

function webAddresses(node: JsonLdNode, properties: string[]): string[] {
  return properties.flatMap((property) => node.texts(property)).flatMap((text) => {
    if (!URL.canParse(text, node.base)) return []
    const { protocol, href, username, password } = new URL(text, node.base)
    // A name before the host makes one site look like another.
    return /^https?:$/.test(protocol) && username === '' && password === '' ? [href] : []
  })
}
