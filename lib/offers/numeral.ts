import type { JsonLdValue } from './json-ld-node'

/**
 * The number that a value is: a number of JSON, or text of digits with a point before decimals, as schema.org asks for.
 *
 * @returns null for anything else: "1,200" may be one thing or another
 */
export function readNumeral(value: JsonLdValue): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null
}

/** Whether the point of a text may stand before decimals or between thousands: "1.250" is 1250 in much of the world. */
export function mayHaveThousands(value: JsonLdValue): boolean {
  return typeof value === 'string' && /\.\d{3}\s*$/.test(value)
}

/** The number of a value that cannot be read in two ways; null for any other one. */
export function readCertainNumeral(value: JsonLdValue): number | null {
  return mayHaveThousands(value) ? null : readNumeral(value)
}
