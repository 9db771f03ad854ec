import type { JsonLdNode } from './json-ld-node'
import { readAmount } from './price-amount'
import { isForMembers, specificationKind } from './price-conditions'

/** A https://schema.org/priceSpecification; with its component where it has a single one, and no amount of its own. */
export function specificationNodes(specification: JsonLdNode): JsonLdNode[] {
  const [component, ...more] = specification.nodes('priceComponent')
  const isOnlyThat = more.length === 0 && readAmount(specification) === 'none'
  return component && isOnlyThat ? [specification, component] : [specification]
}

/** The specifications without an amount: they speak of the offer's own price, unless they are about members or charges. */
export function priceRemarks(offer: JsonLdNode): JsonLdNode[] {
  const specifications = offer.nodes('priceSpecification').map(specificationNodes)
  const remarks = specifications.filter((nodes) => readAmount(nodes.at(-1)!) === 'none').flat()
  return remarks.filter((node) => specificationKind(node) !== 'other' && !isForMembers(node))
}
