import { isAccommodation, lodgingTypes, mayHoldRooms } from './accommodation'
import type { JsonLdNode } from './json-ld-node'
import { isOffer, offerReader } from './offer-context'

/** A lodging, and an offer of it; null for a lodging without any, which is an address to ask at. */
export interface LodgingOffer {
  lodging: JsonLdNode
  offer: JsonLdNode | null
  /** The offers around the offer, such as an aggregate, at any depth. Their limits and conditions hold for it too. */
  around: JsonLdNode[]
  /** The accommodation that is offered, such as a room, but for the lodging itself; ten at most. */
  items: JsonLdNode[]
}

/**
 * Pairs the offers of accommodation in a graph with their lodgings, in whichever direction the graph connects them: by
 * what is offered and the places that contain it first, then by who offers it. An offer of something else, such as
 * parking, is left out. Each node is visited once, so that circles end.
 */
export function lodgingOffers(nodes: JsonLdNode[]): LodgingOffer[] {
  const lodgings = nodes.filter((node) => node.isOfType(lodgingTypes))
  const found = assignedOffers(placesIn(lodgings))
  const read = offerReader((node) => found.has(node))
  const pairs = [...found].flatMap(([offer, lodging]): LodgingOffer[] => {
    const context = read(offer)
    return context ? [{ lodging, offer, around: context.around, items: context.items.filter((item) => item !== lodging) }] : []
  })
  const ofAccommodation = new Map(pairs.map((pair) => [pair.offer, pair]))
  const described = withContainers(pairs.map(({ lodging }) => lodging))
  const first = lodgings.flatMap((lodging): LodgingOffer[] => {
    const made = [...lodging.nodes('makesOffer'), ...lodging.nodes('offers')]
    const own = made.flatMap((offer) => ofAccommodation.get(offer) ?? []).filter((pair) => pair.lodging === lodging)
    if (own.length > 0) return own
    return lodging.isListed && !described.has(lodging) ? [{ lodging, offer: null, around: [], items: [] }] : []
  })
  const unique = new Map([...first, ...pairs].map((pair) => [pair.offer ?? pair.lodging, pair]))
  return [...unique.values()].filter(({ offer, around }) => offer === null || standsAlone(offer, around))
}

/** Every offer that has to do with a lodging, with the lodging. */
function assignedOffers(places: Map<JsonLdNode, JsonLdNode>): Map<JsonLdNode, JsonLdNode> {
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
  return found
}

/** Each lodging and each accommodation in it, with the nearest lodging around it. */
function placesIn(lodgings: JsonLdNode[]): Map<JsonLdNode, JsonLdNode> {
  const places = new Map(lodgings.map((lodging) => [lodging, lodging]))
  // It grows while the places within places are added.
  for (const [place, lodging] of places) {
    for (const inner of [...place.nodes('containsPlace'), ...place.referrers('containedInPlace')]) {
      if (!places.has(inner) && mayHoldRooms(inner)) places.set(inner, lodging)
    }
  }
  return new Map([...places].filter(([place]) => isAccommodation(place)))
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

/** Not what can only be had with another offer, and not what only sums up the offers in it. */
function standsAlone(offer: JsonLdNode, around: JsonLdNode[]): boolean {
  return [offer, ...around].every((each) => each.referrers('addOn').length === 0) && !offer.nodes('offers').some(isOffer)
}
