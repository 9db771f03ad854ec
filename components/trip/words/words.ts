import type { Trip } from '@/lib/destinations/trip'
import type { PriceUnit } from '@/lib/offers/offer'

/** Everything that is said of a trip and of what can be booked, in one language; "{date}" and the like are put in. */
export interface TripWords {
  title: string
  groups: Record<keyof Pick<Trip, 'transport' | 'stays' | 'services'>, string>
  unreadable: string
  /** {place} */
  none: string
  noneInGroup: string
  /** Of what can be booked at all: {date} */
  stateCheckedOn: string
  /** Whether the sources of an entry were read: {date} */
  checkedOn: { read: string; partlyRead: string; notRead: string }
  paidLink: string
  offers: {
    title: string
    pending: string
    /** {date} */
    noPartner: string
    /** {partner} */
    unread: string
    /** {partner}, {instant} */
    unreadSince: string
    /** {partner}, {instant} */
    none: string
    /** {partner}, {instant} */
    from: string
    priceAtPartner: string
    /** {price} */
    prices: Record<PriceUnit, string>
    /** The lowest price of a range: {price} */
    priceFrom: string
    /** Beside a price: {date} */
    until: string
  }
}
