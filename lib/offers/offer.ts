import type { Validity } from './validity'

/** A bed that a partner's feed offers. */
export interface FeedOffer extends Validity {
  /** What its picture is called in its address on this site. */
  id: string
  /** What the house is called. */
  name: string
  /** What is offered, in plain text; null where the feed says no more. */
  description: string | null
  url: string
  /** Address of a picture, on whatever host. */
  picture: string | null
  prices: DatedPrice[]
}

/** A bed that a partner offers at some instant. */
export interface Offer extends Omit<FeedOffer, 'prices'> {
  /** Null where the feed gives none, or none that a guest is known to pay. */
  price: Price | null
}

/** A price that any guest may pay while it holds. */
export interface DatedPrice extends Validity {
  /** Null for one that cannot be understood: nobody knows then what a guest pays. */
  price: Price | null
  /** Whether it is paid only while no other holds. */
  isRegular: boolean
}

export type PriceUnit = 'hour' | 'night' | 'day' | 'week' | 'month'

export interface Price {
  amount: number
  /** ISO 4217. */
  currency: string
  /** How long it is for, where the feed says so. */
  unit: PriceUnit | null
  /** Whether it is the lowest of a range. */
  isLowest: boolean
}
