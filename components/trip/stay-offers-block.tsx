import type { Offer, Price } from '@/lib/offers/offer'
import type { StayOffers } from '@/lib/offers/stay-offers'
import { photoAddress } from '../photos/photo-source'
import { calendarDate } from '../ui/local-time'
import { UtcTime } from '../ui/utc-time'
import { PaidLink } from './paid-link'

/** What can be booked, or that nothing can, and since when somebody knows that. */
export function StayOffersBlock({
  slug,
  offers,
  checkedOn,
}: {
  slug: string
  /** Null without a partner; "pending" while its feed has not answered yet. */
  offers: StayOffers | null | 'pending'
  /** When the trip was last checked. */
  checkedOn: string
}) {
  return (
    <section aria-labelledby="stay-offers" className="offers">
      <h4 id="stay-offers" className="offers__title">
        Offers
      </h4>
      {content(slug, offers, checkedOn)}
    </section>
  )
}

function content(slug: string, offers: StayOffers | null | 'pending', checkedOn: string) {
  if (offers === 'pending') {
    return <p className="empty">The offers of our partner are still on their way. Load the page again to see them.</p>
  }
  if (offers === null) {
    return (
      <p className="empty">
        Nothing is bookable here. Checked on <time dateTime={checkedOn}>{calendarDate(checkedOn).date}</time>.
      </p>
    )
  }
  const { partner, answer } = offers
  const { value, readAt, failedAt } = answer
  if (value === null || readAt === null) {
    return (
      <p className="empty">
        Nothing is bookable here: the offers of {partner} cannot be read
        {failedAt && (
          <>
            . Last tried on <UtcTime instant={failedAt} />
          </>
        )}
        .
      </p>
    )
  }
  if (value.length === 0) {
    return (
      <p className="empty">
        Nothing is bookable here: {partner} had none to show when it was asked, on <UtcTime instant={readAt} />.
      </p>
    )
  }
  return (
    <>
      <p className="mt-2 text-sm text-muted">
        From {partner}, who pays this site. Prices as of <UtcTime instant={readAt} />.
      </p>
      <ul>
        {value.map((offer) => (
          <OfferItem key={offer.id} slug={slug} offer={offer} />
        ))}
      </ul>
    </>
  )
}

function OfferItem({ slug, offer }: { slug: string; offer: Offer }) {
  const { id, name, description, url, price, validThrough, picture } = offer
  return (
    <li className="offer">
      {picture && (
        <img className="picture" src={photoAddress(slug, id, 320)} width={160} height={120} alt="" loading="lazy" decoding="async" />
      )}
      <div>
        <PaidLink url={url}>{name}</PaidLink>
        {description && <p>{description}</p>}
        <p className="offer__price">
          {price ? priceWords(price) : 'Price at the partner'}
          {validThrough && (
            <span className="text-sm font-normal text-muted">
              {' '}
              until <time dateTime={validThrough}>{calendarDate(validThrough.slice(0, 10)).date}</time>
            </span>
          )}
        </p>
      </div>
    </li>
  )
}

/** "EUR 85.00 a night": the code, because a dollar is not everywhere the same. */
function priceWords({ amount, currency, unit }: Price): string {
  const written = amount.toLocaleString('en', { style: 'currency', currency, currencyDisplay: 'code' })
  return unit ? `${written} ${unit === 'hour' ? 'an' : 'a'} ${unit}` : written
}
