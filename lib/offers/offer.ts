import type { Validity } from './validity'

/** A bed that a partner offers. */
export interface Offer extends Validity {
  /** What its picture is called in its address on this site. */
  id: string
  /** What the house is called. */
  name: string
  /** What is offered, in plain text; null where the feed says no more. */
  description: string | null
  url: string
  /** Null where the feed gives none, or none that can be understood. */
  price: Price | null
  /** Address of a picture, on whatever host. */
  picture: string | null
}

export type PriceUnit = 'hour' | 'night' | 'day' | 'week' | 'month'

export interface Price {
  amount: number
  /** ISO 4217. */
  currency: string
  /** How long it is for, where the feed says so. */
  unit: PriceUnit | null
}

/** Whether an offer holds: a date without a time begins, and ends, wherever on Earth it does so first or last. */
export function isCurrent({ validFrom, validThrough }: Offer, now: Date): boolean {
  const begin = validFrom === null ? -Infinity : instantOf(validFrom, 'T00:00:00+14:00')
  const end = validThrough === null ? Infinity : instantOf(validThrough, 'T23:59:59-12:00')
  return begin <= now.getTime() && now.getTime() <= end
}

function instantOf(date: string, time: string): number {
  return Date.parse(date.includes('T') ? date : date + time)
}
