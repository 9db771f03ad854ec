import type { JsonLdNode } from './json-ld-node'
import { isForEveryGuest, isForSomeRegions, priceKind } from './price-conditions'
import { priceRemarks } from './price-specification'
import { type StatedUnit, combineUnits, readUnit } from './price-unit'
import { isInStock } from './stock'
import { type Validity, narrowestKnown, readValidity } from './validity'

/** https://schema.org/ItemAvailability: what can be had. */
const available = ['InStock', 'LimitedAvailability', 'OnlineOnly', 'InStoreOnly', 'PreOrder', 'PreSale']

/** https://schema.org/BusinessFunction: what somebody does who lets a bed. */
const letting = ['Sell', 'LeaseOut', 'ProvideService']

/** The terms that some offers state for every price in them. */
export interface PriceTerms {
  isForEveryGuest: boolean
  unit: StatedUnit
  /** Null where a limit cannot be understood. */
  priceValidity: Validity | null
}

/** The terms that some offers state for themselves and for the offers in them. */
export interface OfferTerms extends PriceTerms {
  /** Null where a limit cannot be understood. */
  validity: Validity | null
  /** Whether they can be had, by readers wherever they are. */
  isOnOffer: boolean
}

/**
 * Makes a function that reads the limits and conditions of some offers together. It reads each offer only once, since
 * thousands of offers may be in the same one.
 */
export function termsReader(): (offers: JsonLdNode[]) => OfferTerms {
  const read = new Map<JsonLdNode, OfferTerms>()
  const termsOf = (offer: JsonLdNode) => {
    const terms = read.get(offer) ?? readTerms(offer)
    read.set(offer, terms)
    return terms
  }
  return (offers) => {
    const all = offers.map(termsOf)
    return {
      validity: narrowestKnown(all.map(({ validity }) => validity)),
      isOnOffer: all.every(({ isOnOffer }) => isOnOffer),
      isForEveryGuest: all.every(({ isForEveryGuest }) => isForEveryGuest),
      unit: all.map(({ unit }) => unit).reduce<StatedUnit>(combineUnits, 'none'),
      priceValidity: narrowestKnown(all.map(({ priceValidity }) => priceValidity)),
    }
  }
}

function readTerms(offer: JsonLdNode): OfferTerms {
  const remarks = priceRemarks(offer)
  const isHeld = (property: string, terms: string[]) => offer.terms(property).every((term) => terms.includes(term))
  return {
    validity: readValidity([offer]),
    isOnOffer:
      isHeld('availability', available) && isHeld('businessFunction', letting) && isInStock(offer) && !isForSomeRegions(offer),
    isForEveryGuest: [offer, ...remarks].every(isForEveryGuest) && priceKind(offer) !== 'other',
    unit: readUnit([offer, ...remarks]),
    priceValidity: readValidity(remarks),
  }
}
