import type { ReactNode } from 'react'
import type { StayOffers } from '@/lib/offers/stay-offers'
import type { Language } from '@/lib/languages'
import { CalendarDate } from '../ui/calendar-date'
import { fillNodes } from '../ui/fill-nodes'
import { longInstant } from '../ui/long-date'
import { OfferItem } from './offer-item'
import { tripWords } from './words/languages'

interface Asked {
  slug: string
  /** Null without a partner; "pending" while its feed has not answered yet. */
  offers: StayOffers | null | 'pending'
  /** When the trip was last checked. */
  checkedOn: string
  language: Language
}

/** What can be booked, or that nothing can, and since when somebody knows that. */
export function StayOffersBlock(asked: Asked) {
  return (
    <section aria-labelledby="stay-offers" className="offers">
      <h4 id="stay-offers" className="offers__title">
        {tripWords[asked.language].offers.title}
      </h4>
      {content(asked)}
    </section>
  )
}

function content({ slug, offers, checkedOn, language }: Asked) {
  const words = tripWords[language].offers
  if (offers === 'pending') return nothing(words.pending)
  if (offers === null) {
    return nothing(fillNodes(words.noPartner, { date: <CalendarDate date={checkedOn} language={language} /> }))
  }
  const partner = <bdi>{offers.partner}</bdi>
  const { value, readAt, failedAt } = offers.answer
  if (value === null || readAt === null) {
    const tried = failedAt && instantOf(failedAt, language)
    return nothing(fillNodes(tried ? words.unreadSince : words.unread, { partner, instant: tried }))
  }
  const instant = instantOf(readAt, language)
  if (value.length === 0) return nothing(fillNodes(words.none, { partner, instant }))
  return (
    <>
      <p className="mt-2 text-sm text-muted">{fillNodes(words.from, { partner, instant })}</p>
      <ul>
        {value.map((offer, index) => (
          // Rooms of a house may have the same picture, and with it the same id.
          <OfferItem key={index} slug={slug} offer={offer} language={language} />
        ))}
      </ul>
    </>
  )
}

function nothing(why: ReactNode) {
  return <p className="empty">{why}</p>
}

function instantOf(instant: string, language: Language) {
  return <time dateTime={instant}>{longInstant(instant, language)}</time>
}
