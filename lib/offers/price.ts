import { type JsonLdNode, nodesOf } from './json-ld'
import type { Price } from './offer'

const currencies = new Set(Intl.supportedValuesOf('currency'))

/**
 * The price of an offer, in itself or in its first https://schema.org/priceSpecification. A number is what
 * JSON and XML Schema take for one: "1,200" may be one thing or another, and so is none.
 */
export function readPrice(offer: JsonLdNode): Price | null {
  const candidates = [offer, ...nodesOf(offer.priceSpecification)]
  for (const { price, priceCurrency, unitText } of candidates) {
    const amount = typeof price === 'number' ? price : /^\d+(\.\d+)?$/.test(String(price)) ? Number(price) : NaN
    const isPrice = Number.isFinite(amount) && amount >= 0 && amount < 10_000_000
    if (!isPrice || typeof priceCurrency !== 'string' || !currencies.has(priceCurrency)) continue
    const unit = typeof unitText === 'string' && /^[\p{L} ]{1,20}$/u.test(unitText) ? unitText : null
    return { amount, currency: priceCurrency, unit }
  }
  return null
}
