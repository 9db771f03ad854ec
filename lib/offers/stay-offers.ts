import { createHash } from 'node:crypto'
import type { LookupFunction } from 'node:net'
import { readTrip } from '../destinations/trip'
import { countOutcome } from '../http/count-outcome'
import { allowedLookup } from '../http/public-lookup'
import { requestJson } from '../http/request-json'
import { userAgent } from '../http/user-agent'
import { type KeptAnswer, keptAnswer } from '../kept-answer'
import { offerRequests } from '../metrics'
import { getSettings } from '../settings'
import { currentOffers } from './current-offers'
import type { Offer } from './offer'
import { translateOffers } from './offers-feed'

const hour = 3_600_000

/** A price of yesterday is none: after a day without an answer there are no offers. */
const keeping = { lifetime: hour, grace: 23 * hour }

/** What a partner offers, and how it stands with asking it. */
export interface StayOffers {
  partner: string
  answer: KeptAnswer<Offer[]>
}

/**
 * The offers of the partner that a destination's trip names; null where it names none. A feed inside this network counts
 * as one that cannot be read, unless ALLOWED_PRIVATE_HOSTS names its host.
 */
export async function getStayOffers(destinationSlug: string): Promise<StayOffers | null> {
  const feed = (await readTrip(destinationSlug))?.stayOffers
  if (!feed) return null
  const { partner, feedUrl } = feed
  // Offers that were read under another setting may lead to a host that is not allowed any more.
  const source = `${feedUrl} ${getSettings().allowedPrivateHosts.join()}`
  const key = `stay-offers:${createHash('sha256').update(source).digest('hex').slice(0, 16)}`
  const read = async () => {
    const url = new URL(feedUrl)
    const headers = { accept: 'application/ld+json, application/json', 'user-agent': userAgent() }
    const { body } = await requestJson(url, headers, allowedLookup(url))
    return translateOffers(body, feedUrl)
  }
  const count = (outcome: string) => offerRequests.inc({ outcome })
  const answer = await keptAnswer(key, keeping, () => countOutcome(count, read))
  return { partner, answer: { ...answer, value: answer.value && currentOffers(answer.value, Date.now()) } }
}

/**
 * The address of the picture of an offer, and how its host may be looked up.
 *
 * @returns null for what is not in the feed
 * @throws ProviderError for an address inside a network that no setting allows
 */
export async function findOfferPicture(
  destinationSlug: string,
  id: string,
): Promise<{ url: URL; lookup: LookupFunction | undefined } | null> {
  const offers = await getStayOffers(destinationSlug)
  const picture = offers?.answer.value?.find((offer) => offer.id === id)?.picture
  if (!picture) return null
  const url = new URL(picture)
  return { url, lookup: allowedLookup(url) }
}
