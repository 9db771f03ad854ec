import type { ReactNode } from 'react'
import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { monthName } from '../ui/local-time'
import { type Units, precipitation } from './format'
import { typicalTemperatures } from './typical-temperatures'
import { type Words, fill } from './words/words'

/** What the card says when no weather can be had: that, what is usual instead, and a way to retry. */
export function WeatherUnavailable({
  name,
  typical,
  units,
  words,
  retry,
}: {
  name: string
  typical: TypicalMonth | null
  units: Units
  words: Words
  retry?: ReactNode
}) {
  const { unavailable, lang } = words
  return (
    <div className="weather-card__message">
      <h3>{unavailable.title}</h3>
      <p>{fill(unavailable.reason, { place: name })}</p>
      {typical && (
        <div className="weather-card__typical">
          <h4>{fill(unavailable.typical, { month: monthName(typical.month, lang) })}</h4>
          <dl>
            {typicalTemperatures(typical, units, words).map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{unavailable.inTheMonth}</dt>
              <dd>{precipitation(typical.precipitation, units, lang)}</dd>
            </div>
          </dl>
          <p>
            {fill(unavailable.means, { years: typical.period ?? unavailable.yearsNotStated })}{' '}
            <a href={typical.source.url}>{typical.source.title}</a>
          </p>
        </div>
      )}
      {retry}
    </div>
  )
}
