import { currencyDigits } from '@/lib/offers/currency'
import type { Offer, Price } from '@/lib/offers/offer'
import type { Language } from '@/lib/languages'
import { photoAddress } from '../photos/photo-source'
import { CalendarDate } from '../ui/calendar-date'
import { fillNodes } from '../ui/fill-nodes'
import { fill } from '../weather/words/words'
import { PaidLink } from './paid-link'
import { tripWords } from './words/languages'

/** A bed that somebody pays to have here, with its price. A feed does not say in which language it is. */
export function OfferItem({ slug, offer, language }: { slug: string; offer: Offer; language: Language }) {
  const { id, name, description, url, price, validThrough, picture } = offer
  const words = tripWords[language].offers
  return (
    <li className="offer">
      {picture && (
        <img className="picture" src={photoAddress(slug, id, 320)} width={160} height={120} alt="" loading="lazy" decoding="async" />
      )}
      <div>
        <PaidLink url={url} language={language} lang="" dir="auto">
          {name}
        </PaidLink>
        {description && (
          <p lang="" dir="auto">
            {description}
          </p>
        )}
        <p className="offer__price">
          {price ? priceWords(price, language) : words.priceAtPartner}
          {validThrough && (
            <span className="offer__until">
              {' '}
              {fillNodes(words.until, {
                date: <CalendarDate date={validThrough.slice(0, 10)} language={language} />,
              })}
            </span>
          )}
        </p>
      </div>
    </li>
  )
}

/** "from EUR 85.00 a night": the code, because a dollar is not everywhere the same. */
function priceWords({ amount, currency, unit, isLowest }: Price, language: Language): string {
  const { prices, priceFrom } = tripWords[language].offers
  const money = moneyWords(amount, currency, language)
  const price = unit ? fill(prices[unit], { price: money }) : money
  return isLowest ? fill(priceFrom, { price }) : price
}

/** Browsers leave the decimals of some currencies out, such as those of the won of North Korea: not where there are any. */
function moneyWords(amount: number, currency: string, language: Language): string {
  const decimals = Number.isInteger(amount) ? undefined : (currencyDigits(currency) ?? undefined)
  return amount.toLocaleString(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}
