import { currencyDigits } from './currency'
import type { JsonLdNode, JsonLdValue } from './json-ld-node'

/** No bed costs more, in whatever currency. */
const mostAmount = 1e10

export interface Amount {
  amount: number
  /** Whether it is the lowest of a range. */
  isLowest: boolean
}

/**
 * The amount of a price, or the lowest of its range: https://schema.org/minPrice, and lowPrice of an AggregateOffer.
 *
 * @returns "none" where nothing is said, "unreadable" for what is no amount, or contradicts itself
 */
export function readAmount(node: JsonLdNode): Amount | 'none' | 'unreadable' {
  const price = numberOf(node, ['price'])
  const low = numberOf(node, ['minPrice', 'lowPrice'])
  const high = numberOf(node, ['maxPrice', 'highPrice'])
  if (price === null && low === null && high === null) return 'none'
  const amount = price ?? low
  if (typeof amount !== 'number' || low === 'unreadable' || high === 'unreadable') return 'unreadable'
  const highest = high ?? (low === null ? amount : Infinity)
  return (low ?? amount) === amount && highest >= amount ? { amount, isLowest: highest > amount } : 'unreadable'
}

/**
 * The one number that some properties have. A number is what JSON takes for one, or digits with a point before decimals,
 * as schema.org asks for: "1,200" may be one thing or another, and so is none.
 */
function numberOf(node: JsonLdNode, properties: string[]): number | 'unreadable' | null {
  const values = properties.flatMap((property) => node.values(property))
  const isNumeral = (value: JsonLdValue) => typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value)
  const numbers = new Set(values.map((value) => (isNumeral(value) ? Number(value) : value)))
  const [number] = numbers
  if (number === undefined) return null
  return numbers.size === 1 && typeof number === 'number' ? number : 'unreadable'
}

/** An amount as it is paid in a currency; null where nobody can pay it, such as nothing, or a part of a cent. */
export function payableAmount(amount: number, currency: string): number | null {
  const digits = currencyDigits(currency)
  if (digits === null || !(amount > 0 && amount < mostAmount)) return null
  const rounded = Number(amount.toFixed(digits))
  // Sums of binary fractions are a little off.
  return rounded > 0 && Math.abs(rounded - amount) < 1e-9 * amount ? rounded : null
}
