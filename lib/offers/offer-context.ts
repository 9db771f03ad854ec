import { isAccommodation } from './accommodation'
import { JsonLdNode } from './json-ld-node'

/** https://schema.org/Offer and its subtypes, but OfferForPurchase: nobody buys a house for a night. */
const offerTypes = ['Offer', 'AggregateOffer', 'OfferForLease']

/** Nobody nests offers deeper than this. It bounds the work, since what is around an offer is read for each. */
const mostAround = 100

/** An offer of more rooms is described by the first of them. */
const mostItems = 10

export interface OfferContext {
  /** The offers around an offer, the nearest first. */
  around: JsonLdNode[]
  /** The accommodation that is offered, ten at most; empty where nothing is said of what is. */
  items: JsonLdNode[]
}

/** A node without a type is an offer where only an offer belongs; a reference that leads nowhere is none. */
export function isOffer(node: JsonLdNode): boolean {
  return node.types.size === 0 ? node.hasValues : node.isOfType(offerTypes)
}

/**
 * Makes a function that reads what is around an offer of accommodation. It gives null for an offer of something else,
 * by its own `itemOffered` or else by that of the nearest offer around it, and for one within more than 100 offers:
 * a condition that was not read is not taken for none.
 *
 * @param isKnown whether a node without a type is known to be an offer by its place in the graph
 */
export function offerReader(isKnown: (node: JsonLdNode) => boolean): (offer: JsonLdNode) => OfferContext | null {
  const read = new Map<JsonLdNode, { parents: JsonLdNode[]; items: 'unsaid' | JsonLdNode[] }>()

  function readOffer(offer: JsonLdNode) {
    const before = read.get(offer)
    if (before) return before
    // "offers" leads from an aggregate to its parts, and from a thing to the offers of it.
    const referrers = offer.referrers('offers')
    const isParent = (node: JsonLdNode) => isKnown(node) || node.isOfType(offerTypes)
    const offered = [...offer.values('itemOffered'), ...referrers.filter((node) => !isParent(node))]
    const items = offered.filter((item) => item instanceof JsonLdNode).filter(isAccommodation).slice(0, mostItems)
    const found = { parents: referrers.filter(isParent), items: offered.length > 0 ? items : ('unsaid' as const) }
    read.set(offer, found)
    return found
  }

  return (offer) => {
    const all = new Set([offer])
    let items: 'unsaid' | JsonLdNode[] = 'unsaid'
    // It grows while the offers around offers are added.
    for (const each of all) {
      const found = readOffer(each)
      if (items === 'unsaid') items = found.items
      for (const parent of found.parents) all.add(parent)
      if (all.size > mostAround + 1) return null
    }
    if (items !== 'unsaid' && items.length === 0) return null
    return { around: [...all].slice(1), items: items === 'unsaid' ? [] : items }
  }
}
