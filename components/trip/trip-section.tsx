import type { ReactNode } from 'react'
import type { Source } from '@/lib/destinations/source'
import type { Trip } from '@/lib/destinations/trip'
import type { Language } from '@/lib/languages'
import { CalendarDate } from '../ui/calendar-date'
import { ofContent } from '../ui/of-content'
import { fillNodes } from '../ui/fill-nodes'
import { fill } from '../weather/words/words'
import { CitedText } from './cited-text'
import { TripEntryItem } from './trip-entry-item'
import { tripWords } from './words/languages'

const groups = ['transport', 'stays', 'services'] as const

/** What a traveller has to know: what there is, whether it can be booked, and when that was last checked. */
export function TripSection({
  name,
  trip,
  sources,
  stayOffers,
  language,
}: {
  /** What the place is called in the language. */
  name: string
  /** Null where nobody has written one. */
  trip: Trip | null | 'unreadable'
  sources: Source[]
  /** The beds that a partner has, or that there are none. */
  stayOffers: ReactNode
  language: Language
}) {
  const words = tripWords[language]
  return (
    <section aria-labelledby="trip" className="chapter">
      <h2 id="trip" className="chapter__title">
        {words.title}
      </h2>
      {trip === 'unreadable' && <p className="empty">{words.unreadable}</p>}
      {trip === null && <p className="empty">{fill(words.none, { place: name })}</p>}
      {trip && trip !== 'unreadable' && (
        <>
          <div className="trip__state">
            <p dir={ofContent(language).dir}>
              <CitedText text={trip.state.text} ids={trip.state.sources} sources={sources} language={language} />
            </p>
            <p className="trip__checked">
              {fillNodes(words.stateCheckedOn, {
                date: <CalendarDate date={trip.state.checkedOn} language={language} />,
              })}
            </p>
          </div>
          <div className="trip__groups">
            {groups.map((key) => (
              <section key={key} aria-labelledby={`trip-${key}`}>
                <h3 id={`trip-${key}`} className="trip__title">
                  {words.groups[key]}
                </h3>
                {trip[key].length === 0 && <p className="empty">{words.noneInGroup}</p>}
                <ul>
                  {trip[key].map((entry) => (
                    <TripEntryItem key={entry.name} entry={entry} sources={sources} language={language} />
                  ))}
                </ul>
                {key === 'stays' && stayOffers}
              </section>
            ))}
          </div>
        </>
      )}
    </section>
  )
}
