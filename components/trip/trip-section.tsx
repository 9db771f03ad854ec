import type { ReactNode } from 'react'
import type { Source } from '@/lib/destinations/source'
import type { Trip } from '@/lib/destinations/trip'
import { Citation } from '../article/citation'
import { calendarDate } from '../ui/local-time'
import { TripEntryItem } from './trip-entry-item'
import './trip.css'

const groups = [
  { key: 'transport', title: 'Getting there and around' },
  { key: 'stays', title: 'Places to stay' },
  { key: 'services', title: 'Rules, advice and services' },
] as const

/** What a traveller has to know: what there is, whether it can be booked, and when that was last checked. */
export function TripSection({
  name,
  trip,
  sources,
  stayOffers,
}: {
  name: string
  /** Null where nobody has written one. */
  trip: Trip | null | 'unreadable'
  sources: Source[]
  /** The beds that a partner has, or that there are none. */
  stayOffers: ReactNode
}) {
  return (
    <section aria-labelledby="trip" className="chapter">
      <h2 id="trip" className="chapter__title">
        Plan the trip
      </h2>
      {trip === 'unreadable' && (
        <p className="empty">What was collected about this trip cannot be read at the moment.</p>
      )}
      {trip === null && (
        <p className="empty">
          Nobody has yet collected how to travel to {name}, and nothing is bookable here.
        </p>
      )}
      {trip && trip !== 'unreadable' && (
        <>
          <p className="trip__state">
            {trip.state.text}
            {trip.state.sources.map((id) => (
              <Citation key={id} id={id} sources={sources} language="en" />
            ))}{' '}
            <span className="text-sm text-muted">
              Checked on{' '}
              <time dateTime={trip.state.checkedOn}>{calendarDate(trip.state.checkedOn).date}</time>.
            </span>
          </p>
          <div className="trip__groups">
            {groups.map(({ key, title }) => (
              <section key={key} aria-labelledby={`trip-${key}`}>
                <h3 id={`trip-${key}`} className="trip__title">
                  {title}
                </h3>
                {trip[key].length === 0 && <p className="empty">We know of nothing that we could name here.</p>}
                <ul>
                  {trip[key].map((entry) => (
                    <TripEntryItem key={entry.name} entry={entry} sources={sources} />
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
