import { type JsonLdNode, literalOf, nodesOf } from './json-ld'
import type { Price, PriceUnit } from './offer'

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** What `unitText` says in English, and `unitCode` by UN/CEFACT Recommendation 20. */
const units: Record<string, PriceUnit> = {
  hour: 'hour',
  HUR: 'hour',
  night: 'night',
  day: 'day',
  DAY: 'day',
  week: 'week',
  WEE: 'week',
  month: 'month',
  MON: 'month',
}

/**
 * The price of an offer, in itself or in its first https://schema.org/priceSpecification. A number is what
 * JSON and XML Schema take for one: "1,200" may be one thing or another, and so is none.
 */
export function readPrice(offer: JsonLdNode): Price | null {
  const [specification = {}] = nodesOf(offer.priceSpecification)
  for (const node of [offer, ...nodesOf(offer.priceSpecification)]) {
    const price = literalOf(node.price)
    const currency = literalOf(node.priceCurrency)
    const amount = typeof price === 'number' ? price : /^\d+(\.\d+)?$/.test(String(price)) ? Number(price) : NaN
    // Less than a cent is nothing that somebody pays.
    const isPrice = amount >= 0.01 && amount < 10_000_000
    if (!isPrice || typeof currency !== 'string' || !currencies.has(currency)) continue
    // A specification without a price of its own speaks of the one beside it.
    return { amount, currency, unit: unitOf(node) ?? (specification.price === undefined ? unitOf(specification) : null) }
  }
  return null
}

function unitOf(node: JsonLdNode): PriceUnit | null {
  const text = String(literalOf(node.unitText) ?? '').toLowerCase().replace(/^(per|a|an|\/) ?/, '')
  return units[text] ?? units[String(literalOf(node.unitCode))] ?? null
}
