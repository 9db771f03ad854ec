import type { JsonLdNode, JsonLdValue } from './json-ld-node'
import { readCertainNumeral } from './numeral'

const priceTypes = ['PriceSpecification', 'UnitPriceSpecification', 'CompoundPriceSpecification']

/** How the units of one night, or of one piece, are written; UN/CEFACT Recommendation 20 has no night. */
const oneNight = new Set(['c62', 'ea', 'day', 'days', 'night', 'nights'])

/** "regular" is paid while nothing is on sale; "other" is not what a guest pays. */
export type PriceKind = 'paid' | 'regular' | 'other'

/** The kind of price that a https://schema.org/PriceSpecification has. One for a delivery or a payment is "other". */
export function specificationKind(specification: JsonLdNode): PriceKind {
  const types = [...specification.types]
  const isCharge = types.some((type) => type.endsWith('ChargeSpecification'))
  const isPrice = types.length === 0 || (specification.isOfType(priceTypes) && !isCharge)
  return isPrice ? priceKind(specification) : 'other'
}

/**
 * The kind of price that a https://schema.org/priceType stands for. One that is listed, suggested, struck through or not
 * known is "other", and so is a part of a price, such as a fee or a down payment.
 */
export function priceKind(node: JsonLdNode): PriceKind {
  const types = node.terms('priceType')
  const isOther = node.has('priceComponentType') || types.some((type) => type !== 'SalePrice' && type !== 'RegularPrice')
  return isOther ? 'other' : types.includes('RegularPrice') ? 'regular' : 'paid'
}

/** Whether an offer or a price holds for any guest who takes one of it, or one night, tax included. */
export function isForEveryGuest(node: JsonLdNode): boolean {
  return (
    !isForMembers(node) &&
    !isForSomeRegions(node) &&
    !node.has('eligibleTransactionVolume') &&
    isForConsumers(node) &&
    ['eligibleQuantity', 'eligibleDuration'].every((property) => node.values(property).every(includesOne)) &&
    node.terms('valueAddedTaxIncluded').every((term) => term.toLowerCase() === 'true')
  )
}

/** https://schema.org/validForMemberTier */
export function isForMembers(node: JsonLdNode): boolean {
  return node.has('validForMemberTier')
}

/** https://schema.org/eligibleRegion and https://schema.org/ineligibleRegion: nobody knows where a reader is. */
export function isForSomeRegions(node: JsonLdNode): boolean {
  return node.has('eligibleRegion') || node.has('ineligibleRegion')
}

/** https://schema.org/BusinessEntityType has the terms of GoodRelations. */
function isForConsumers(node: JsonLdNode): boolean {
  const customers = node.terms('eligibleCustomerType')
  return customers.length === 0 || customers.some((customer) => customer.toLowerCase() === 'enduser')
}

/** Whether a number is one, or a https://schema.org/QuantitativeValue has one in its interval. */
function includesOne(quantity: JsonLdValue): boolean {
  if (typeof quantity !== 'object') return readCertainNumeral(quantity) === 1
  const numbers = (property: string) => quantity.values(property).map((value) => readCertainNumeral(value) ?? NaN)
  const units = [...quantity.terms('unitCode'), ...quantity.terms('unitText')]
  return (
    ['value', 'minValue', 'maxValue'].some((property) => quantity.has(property)) &&
    units.every((unit) => oneNight.has(unit.toLowerCase())) &&
    numbers('value').every((number) => number === 1) &&
    numbers('minValue').every((number) => number <= 1) &&
    numbers('maxValue').every((number) => number >= 1)
  )
}
