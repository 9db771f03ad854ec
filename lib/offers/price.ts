import type { JsonLdNode } from './json-ld-node'
import type { DatedPrice, Price } from './offer'
import { type Amount, payableAmount, readAmount } from './price-amount'
import type { PriceTerms } from './offer-terms'
import { type PriceKind, isForEveryGuest, priceKind, specificationKind } from './price-conditions'
import { priceRemarks, specificationNodes } from './price-specification'
import { type StatedUnit, combineUnits, readUnit } from './price-unit'
import { type Validity, isValidAt, narrowest, narrowestKnown, readValidity } from './validity'

/** A price of a feed, whoever pays it. */
interface StatedPrice {
  /** The nodes that describe it, the more general first. */
  nodes: JsonLdNode[]
  amount: Amount | 'unreadable'
  currency: string | null
  kind: PriceKind
}

/**
 * The prices that any guest may pay for an offer, out of the offer itself and its https://schema.org/priceSpecification,
 * by type, tier, quantity and tax; `price.test.ts` has the table of cases. Empty where there is none.
 *
 * @param around what the offers around it say of all prices in them
 */
export function readPrices(offer: JsonLdNode, around: PriceTerms): DatedPrice[] {
  if (!around.isForEveryGuest || !isForEveryGuest(offer)) return []
  const specifications = offer.nodes('priceSpecification').map(specificationNodes)
  const currencies = new Set([offer, ...specifications.flat()].flatMap((node) => node.texts('priceCurrency')))
  const onlyCurrency = currencies.size === 1 ? [...currencies][0]! : null
  const stated = specifications.flatMap(
    (nodes) => statedPrice(nodes, currencyOf([offer, ...nodes]) ?? onlyCurrency, specificationsKind(nodes)) ?? [],
  )
  const about = priceRemarks(offer)
  const own = statedPrice([...about, offer], currencyOf([...about, offer]) ?? onlyCurrency, priceKind(offer))
  // One with the same amount says all about it, and takes its place.
  const isDescribed = stated.some((price) => own !== null && isSame(price, own))
  return [...(own && !isDescribed ? [own] : []), ...stated].flatMap((price) => datedPrice(price, around))
}

/** The price that a guest pays at an instant, and while it is; null where none holds, or those that hold do not agree. */
export function priceAt(prices: DatedPrice[], now: number): (Validity & { price: Price }) | null {
  const holding = prices.filter((price) => isValidAt(price, now))
  const paid = holding.filter(({ isRegular }) => !isRegular)
  const chosen = paid.length > 0 ? paid : holding
  const [first = null, ...others] = chosen.map(({ price }) => price)
  const price = others.reduce(agreed, first)
  return price && { price, ...narrowest(chosen) }
}

function specificationsKind(nodes: JsonLdNode[]): PriceKind {
  const kinds = nodes.map(specificationKind)
  return kinds.includes('other') ? 'other' : kinds.includes('regular') ? 'regular' : 'paid'
}

function statedPrice(nodes: JsonLdNode[], currency: string | null, kind: PriceKind): StatedPrice | null {
  const amount = readAmount(nodes.at(-1)!)
  return amount === 'none' ? null : { nodes, amount, currency, kind }
}

/** The currency that the last of the nodes names that names one. */
function currencyOf(nodes: JsonLdNode[]): string | null {
  const names = nodes.map((node) => node.texts('priceCurrency')).findLast((texts) => texts.length > 0) ?? []
  return names.length === 1 ? names[0]!.trim() : null
}

function isSame(one: StatedPrice, other: StatedPrice): boolean {
  if (one.amount === 'unreadable' || other.amount === 'unreadable') return false
  return one.amount.amount === other.amount.amount && one.currency === other.currency
}

function datedPrice({ nodes, amount, currency, kind }: StatedPrice, around: PriceTerms): DatedPrice[] {
  if (kind === 'other' || !nodes.every(isForEveryGuest)) return []
  const validity = narrowestKnown([readValidity(nodes), around.priceValidity])
  const isReadable = validity !== null && amount !== 'unreadable' && currency !== null
  const price = isReadable ? knownPrice(amount, currency, combineUnits(around.unit, readUnit(nodes))) : null
  return [{ price, isRegular: kind === 'regular', ...(validity ?? { validFrom: null, validThrough: null }) }]
}

function knownPrice(amount: Amount, currency: string, unit: StatedUnit): Price | null {
  const payable = payableAmount(amount, currency)
  if (payable === null || unit === 'other') return null
  return { amount: payable, currency, unit: unit === 'none' ? null : unit, isLowest: amount.isLowest }
}

/** The price that two prices agree on; null where they contradict each other. */
function agreed(one: Price | null, other: Price | null): Price | null {
  if (one?.amount !== other?.amount || one?.currency !== other?.currency) return null
  const unit: StatedUnit = combineUnits(one?.unit ?? 'none', other?.unit ?? 'none')
  return one && other && unit !== 'other'
    ? { ...one, unit: unit === 'none' ? null : unit, isLowest: one.isLowest || other.isLowest }
    : null
}
