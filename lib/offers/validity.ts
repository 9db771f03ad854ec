import { type JsonLdNode, asList, literalOf, nodesOf } from './json-ld'

/** From when until when an offer holds, as a date or an instant; null for no limit. */
export interface Validity {
  validFrom: string | null
  validThrough: string | null
}

/**
 * The limits of an offer and of its https://schema.org/priceSpecification together: the latest beginning and the
 * earliest end. Null where one cannot be understood, since nobody knows then whether the offer holds.
 */
export function readValidity(offer: JsonLdNode): Validity | null {
  const nodes = [offer, ...nodesOf(offer.priceSpecification)]
  const begins = nodes.flatMap((node) => [node.validFrom, node.availabilityStarts])
  const ends = nodes.flatMap((node) => [node.priceValidUntil, node.validThrough, node.availabilityEnds])
  const dates = (values: unknown[]) => values.filter((value) => asList(value).length > 0).map(dateOf)
  const [from, through] = [dates(begins), dates(ends)]
  if (from.includes(null) || through.includes(null)) return null
  const sorted = (all: (string | null)[]) => all.filter((date) => date !== null).sort((a, b) => Date.parse(a) - Date.parse(b))
  return { validFrom: sorted(from).at(-1) ?? null, validThrough: sorted(through)[0] ?? null }
}

/** What https://schema.org/Date and DateTime are written as (ISO 8601); null for anything else. */
function dateOf(value: unknown): string | null {
  const literal = literalOf(value)
  if (typeof literal !== 'string' || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d|$)/.test(literal)) return null
  return Number.isNaN(Date.parse(literal)) ? null : literal
}
