import type { JsonLdNode } from './json-ld-node'

/** https://schema.org/LodgingBusiness and its subtypes. */
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

/** https://schema.org/Offer and its subtypes, but OfferForPurchase: nobody buys a house for a night. */
const offerTypes = ['Offer', 'AggregateOffer', 'OfferForLease']

/** A lodging, and an offer of it; null for a lodging without any, which is an address to ask at. */
export interface LodgingOffer {
  lodging: JsonLdNode
  offer: JsonLdNode | null
}

/**
 * Pairs the offers of a graph with their lodgings, in whichever direction the graph connects them: by what is offered
 * and the places that contain it first, then by who offers it. Each node is visited once, so that circles end.
 */
export function lodgingOffers(nodes: JsonLdNode[]): LodgingOffer[] {
  const lodgings = nodes.filter((node) => node.isOfType(lodgingTypes))
  const places = placesIn(lodgings)
  const found = new Map<JsonLdNode, JsonLdNode>()
  const assign = (offer: JsonLdNode, lodging: JsonLdNode) => {
    if (isOffer(offer) && !found.has(offer)) found.set(offer, lodging)
  }
  for (const [place, lodging] of places) {
    for (const offer of [...place.nodes('offers'), ...place.referrers('itemOffered')]) assign(offer, lodging)
  }
  for (const [place, lodging] of places) {
    const made = [...place.nodes('makesOffer'), ...place.referrers('offeredBy'), ...place.referrers('seller')]
    for (const offer of made) assign(offer, lodging)
  }
  // It grows while the offers within offers are added.
  for (const [offer, lodging] of found) for (const part of offer.nodes('offers')) assign(part, lodging)
  const described = withContainers(found.values())
  const first = lodgings.flatMap((lodging): LodgingOffer[] => {
    const own = [...lodging.nodes('makesOffer'), ...lodging.nodes('offers')].filter((offer) => found.get(offer) === lodging)
    if (own.length > 0) return own.map((offer) => ({ lodging, offer }))
    return lodging.isListed && !described.has(lodging) ? [{ lodging, offer: null }] : []
  })
  const all = [...first, ...[...found].map(([offer, lodging]) => ({ lodging, offer }))]
  const unique = new Map(all.map((pair) => [pair.offer ?? pair.lodging, pair]))
  return [...unique.values()].filter(({ offer }) => offer === null || standsAlone(offer))
}

/** Each lodging and each place in it, with the nearest lodging around it. */
function placesIn(lodgings: JsonLdNode[]): Map<JsonLdNode, JsonLdNode> {
  const places = new Map(lodgings.map((lodging) => [lodging, lodging]))
  // It grows while the places within places are added.
  for (const [place, lodging] of places) {
    for (const inner of [...place.nodes('containsPlace'), ...place.referrers('containedInPlace')]) {
      if (!places.has(inner)) places.set(inner, lodging)
    }
  }
  return places
}

/** Some places, and all places around them. */
function withContainers(places: Iterable<JsonLdNode>): Set<JsonLdNode> {
  const all = new Set(places)
  // It grows while the places around places are added.
  for (const place of all) {
    for (const outer of [...place.nodes('containedInPlace'), ...place.referrers('containsPlace')]) all.add(outer)
  }
  return all
}

/** A node without a type is an offer where only an offer belongs; a reference that leads nowhere is none. */
function isOffer(node: JsonLdNode): boolean {
  return node.types.size === 0 ? node.hasValues : node.isOfType(offerTypes)
}

/** Not what can only be had with another offer, and not what only sums up the offers in it. */
function standsAlone(offer: JsonLdNode): boolean {
  return offer.referrers('addOn').length === 0 && !offer.nodes('offers').some(isOffer)
}
