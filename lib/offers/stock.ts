import type { JsonLdNode, JsonLdValue } from './json-ld-node'
import { readNumeral } from './numeral'

/** Whether an offer has some left by its https://schema.org/inventoryLevel, where it has one that can be understood. */
export function isInStock(offer: JsonLdNode): boolean {
  return offer.values('inventoryLevel').every(isSome)
}

/** Whether a number, or the most that a https://schema.org/QuantitativeValue may be, is above zero. */
function isSome(level: JsonLdValue): boolean {
  if (typeof level !== 'object') return (readNumeral(level) ?? 0) > 0
  const most = ['value', 'maxValue', 'minValue'].map((property) => level.values(property)).find((values) => values.length > 0) ?? []
  return most.length > 0 && most.every((value) => (readNumeral(value) ?? 0) > 0)
}
