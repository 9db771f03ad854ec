import { currencyDigits } from './currency'
import type { JsonLdNode } from './json-ld-node'
import { mayHaveThousands, readNumeral } from './numeral'

/** No bed costs more, in whatever currency. */
const mostAmount = 1e10

export interface Amount {
  amount: number
  /** Whether it is the lowest of a range. */
  isLowest: boolean
  /** Whether a point in its text may stand between thousands, in a currency with fewer than three decimals. */
  mayHaveThousands: boolean
}

const lowest = ['minPrice', 'lowPrice']
const highest = ['maxPrice', 'highPrice']

/**
 * The amount of a price, or the lowest of its range: https://schema.org/minPrice, and lowPrice of an AggregateOffer.
 *
 * @returns "none" where nothing is said, "unreadable" for what is no amount, or contradicts itself
 */
export function readAmount(node: JsonLdNode): Amount | 'none' | 'unreadable' {
  const price = numberOf(node, ['price'])
  const low = numberOf(node, lowest)
  const high = numberOf(node, highest)
  if (price === null && low === null && high === null) return 'none'
  const amount = price ?? low
  if (typeof amount !== 'number' || low === 'unreadable' || high === 'unreadable') return 'unreadable'
  const most = high ?? (low === null ? amount : Infinity)
  if ((low ?? amount) !== amount || most < amount) return 'unreadable'
  const values = ['price', ...lowest, ...highest].flatMap((property) => node.values(property))
  return { amount, isLowest: most > amount, mayHaveThousands: values.some(mayHaveThousands) }
}

/** The one number that some properties have. */
function numberOf(node: JsonLdNode, properties: string[]): number | 'unreadable' | null {
  const numbers = new Set(properties.flatMap((property) => node.values(property)).map(readNumeral))
  const [number] = numbers
  if (number === undefined) return null
  return numbers.size === 1 && number !== null ? number : 'unreadable'
}

/**
 * An amount as it is paid in a currency.
 *
 * @returns null where nobody can pay it, such as nothing or a part of a cent, or where it may be a thousand times as much
 */
export function payableAmount({ amount, mayHaveThousands }: Amount, currency: string): number | null {
  const digits = currencyDigits(currency)
  if (digits === null || !(amount > 0 && amount < mostAmount)) return null
  if (mayHaveThousands && digits < 3) return null
  const rounded = Number(amount.toFixed(digits))
  // Sums of binary fractions are a little off.
  return rounded > 0 && Math.abs(rounded - amount) < 1e-9 * amount ? rounded : null
}
