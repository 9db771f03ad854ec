import { createHash } from 'node:crypto'
import { htmlText } from '../html-text'
import { ProviderError } from '../http/provider-error'
import { type JsonLdNode, asList, isOfType, nodesOf, readNodes } from './json-ld'
import type { Offer } from './offer'
import { readPrice } from './price'

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

/** https://schema.org/ItemAvailability: what these say can be had. */
const available = /^(https?:\/\/schema\.org\/)?(InStock|LimitedAvailability|OnlineOnly|InStoreOnly|PreOrder|PreSale)$/

const most = 12
const longestText = 200

/**
 * Translates a feed of schema.org's JSON-LD into offers: lodgings with what they offer, and offers of lodgings. What
 * has no name or no address of the web, or cannot be had, is left out.
 *
 * @param feedUrl that relative addresses are resolved against
 * @throws ProviderError for what is no JSON-LD at all
 */
export function translateOffers(body: unknown, feedUrl: string): Offer[] {
  if (typeof body !== 'object' || body === null) throw new ProviderError('format', 'the feed is not JSON-LD')
  const nodes = readNodes(body)
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
  const unique = new Map(offers.filter((offer) => offer !== null).map((offer) => [`${offer.name} ${offer.url}`, offer]))
  return [...unique.values()].slice(0, most)
}

function lodgingOf(offer: JsonLdNode): JsonLdNode[] {
  const candidates = [offer.itemOffered, offer.offeredBy, offer.seller].flatMap(nodesOf)
  const containers = candidates.flatMap((node) => nodesOf(node.containedInPlace))
  return [...candidates, ...containers].filter((node) => isOfType(node, lodgingTypes)).slice(0, 1)
}

function translateOffer(lodging: JsonLdNode, offer: JsonLdNode, feedUrl: string): Offer | null {
  const name = textOf(lodging.name)
  const url = addressOf(offer.url, feedUrl) ?? addressOf(lodging.url, feedUrl)
  const availability = asList(offer.availability)[0]
  if (name === null || url === null) return null
  if (availability !== undefined && !available.test(String(availability))) return null
  const picture = pictureOf(offer.image, feedUrl) ?? pictureOf(lodging.image, feedUrl)
  return {
    id: `offer-${createHash('sha256').update(`${url} ${picture}`).digest('hex').slice(0, 16)}`,
    name,
    description: textOf(offer.name) ?? textOf(offer.description) ?? textOf(lodging.description),
    url,
    price: readPrice(offer),
    validThrough: [offer.priceValidUntil, offer.validThrough, offer.availabilityEnds].map(dateOf).find(Boolean) ?? null,
    picture,
  }
}

function textOf(value: unknown): string | null {
  const [first] = asList(value)
  if (typeof first !== 'string') return null
  const characters = [...htmlText(first)]
  if (characters.length === 0) return null
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('')}…` : characters.join('')
}

function addressOf(value: unknown, feedUrl: string): string | null {
  const [first] = asList(value)
  if (typeof first !== 'string' || !URL.canParse(first, feedUrl)) return null
  const { protocol, href } = new URL(first, feedUrl)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** https://schema.org/image is an address or an ImageObject. */
function pictureOf(value: unknown, feedUrl: string): string | null {
  const [first] = asList(value)
  const [image] = nodesOf(first)
  return addressOf(image ? (image.contentUrl ?? image.url) : first, feedUrl)
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null
}
