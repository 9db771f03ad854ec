import { createHash } from 'node:crypto'
import { htmlText } from '../html-text'
import { ProviderError } from '../http/provider-error'
import { type JsonLdNode, asList, isOfType, literalOf, nodesOf, readNodes, termOf } from './json-ld'
import type { Offer } from './offer'
import { readPrice } from './price'
import { readValidity } from './validity'

/** https://schema.org/LodgingBusiness, and what is more special than it. */
const lodgingTypes = [
  'LodgingBusiness',
  'BedAndBreakfast',
  'Campground',
  'Hostel',
  'Hotel',
  'Motel',
  'Resort',
  'SkiResort',
  'VacationRental',
]

/** https://schema.org/ItemAvailability: what can be had. */
const available = ['InStock', 'LimitedAvailability', 'OnlineOnly', 'InStoreOnly', 'PreOrder', 'PreSale']

const most = 12
const longestText = 200

/**
 * Translates a feed of schema.org's JSON-LD into offers: lodgings with what they offer, and offers of lodgings. What
 * has no name or no address of the web, cannot be had, or ends at a time that cannot be understood, is left out.
 *
 * @param feedUrl that relative addresses are resolved against
 * @throws ProviderError for what is no feed: neither an empty list nor anything that has a type
 */
export function translateOffers(body: unknown, feedUrl: string): Offer[] {
  const nodes = readNodes(body)
  if (!isEmptyList(body) && !nodes.some((node) => termOf(node['@type']) !== null)) {
    throw new ProviderError('format', 'the feed is not JSON-LD of schema.org')
  }
  const lodgings = nodes.filter((node) => isOfType(node, lodgingTypes))
  const offers = [
    ...lodgings.flatMap((lodging) => {
      const made = nodesOf(lodging.makesOffer ?? lodging.offers).filter((offer) => isOfType(offer, ['Offer']))
      // A house without an offer of its own is an address to ask at.
      return made.length > 0 ? made.map((offer) => ({ lodging, offer })) : [{ lodging, offer: {} }]
    }),
    ...nodes
      .filter((node) => isOfType(node, ['Offer']))
      .flatMap((offer) => lodgingOf(offer).map((lodging) => ({ lodging, offer }))),
  ].map(({ lodging, offer }) => translateOffer(lodging, offer, feedUrl))
  const unique = new Map(offers.filter((offer) => offer !== null).map((offer) => [JSON.stringify(offer), offer]))
  return [...unique.values()].slice(0, most)
}

function isEmptyList(body: unknown): boolean {
  const list = nodesOf(body).map((node) => node['@graph'] ?? node.itemListElement ?? node.dataFeedElement)[0] ?? body
  return Array.isArray(list) && list.length === 0
}

function lodgingOf(offer: JsonLdNode): JsonLdNode[] {
  const candidates = [offer.itemOffered, offer.offeredBy, offer.seller].flatMap(nodesOf)
  const containers = candidates.flatMap((node) => nodesOf(node.containedInPlace))
  return [...candidates, ...containers].filter((node) => isOfType(node, lodgingTypes)).slice(0, 1)
}

function translateOffer(lodging: JsonLdNode, offer: JsonLdNode, feedUrl: string): Offer | null {
  const name = textOf(lodging.name)
  const url = addressOf(offer.url, feedUrl) ?? addressOf(lodging.url, feedUrl)
  const validity = readValidity(offer)
  if (name === null || url === null || validity === null) return null
  if (asList(offer.availability).length > 0 && !available.includes(termOf(offer.availability) ?? '')) return null
  const picture = pictureOf(offer.image, feedUrl) ?? pictureOf(lodging.image, feedUrl)
  return {
    id: `offer-${createHash('sha256').update(`${url} ${picture}`).digest('hex').slice(0, 16)}`,
    name,
    description: textOf(offer.name) ?? textOf(offer.description) ?? textOf(lodging.description),
    url,
    price: readPrice(offer),
    ...validity,
    picture,
  }
}

function textOf(value: unknown): string | null {
  const literal = literalOf(value)
  if (typeof literal !== 'string') return null
  const characters = [...htmlText(literal)]
  if (characters.length === 0) return null
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('')}…` : characters.join('')
}

function addressOf(value: unknown, feedUrl: string): string | null {
  const literal = literalOf(value)
  if (typeof literal !== 'string' || !URL.canParse(literal, feedUrl)) return null
  const { protocol, href, username } = new URL(literal, feedUrl)
  // A name before the host makes one site look like another.
  return (protocol === 'https:' || protocol === 'http:') && username === '' ? href : null
}

/** https://schema.org/image is an address or an ImageObject. */
function pictureOf(value: unknown, feedUrl: string): string | null {
  const [first] = asList(value)
  const [image] = nodesOf(first)
  return addressOf(image ? (image.contentUrl ?? image.url) : first, feedUrl)
}
