import type { FeedOffer, Offer } from './offer'
import { priceAt } from './price'
import { isValidAt, narrowest } from './validity'

const most = 12

/**
 * The first twelve offers that hold at an instant, in milliseconds since the epoch, each with the price that a guest
 * pays then, and with the limits of both.
 */
export function currentOffers(offers: FeedOffer[], now: number): Offer[] {
  const current = offers.filter((offer) => isValidAt(offer, now)).slice(0, most)
  return current.map(({ prices, ...offer }) => {
    const held = priceAt(prices, now)
    return held ? { ...offer, ...narrowest([offer, held]), price: held.price } : { ...offer, price: null }
  })
}
