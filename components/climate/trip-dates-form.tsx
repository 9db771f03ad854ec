import { type TripQuery, tripDayLimits } from '@/lib/climate/trip-dates'
import type { Language } from '@/lib/languages'
import { pagePath } from '../page/page-path'
import { climateWords } from './words/languages'

/** Asks for the days of a trip. It is sent as a query, so that its answer can be kept and passed on. */
export function TripDatesForm({ slug, query, language }: { slug: string; query: TripQuery; language: Language }) {
  const { typed, fault } = query
  const words = climateWords[language].days
  const described = fault ? 'when-fault' : undefined
  return (
    <form action={`${pagePath(slug, language)}#your-days`} className="trip-dates">
      <div className="trip-dates__fields">
        {(
          [
            ['from', words.first],
            ['to', words.last],
          ] as const
        ).map(([field, label]) => (
          <label key={field} className="field">
            {label}
            <input
              type="date"
              name={field}
              min={tripDayLimits.first}
              max={tripDayLimits.last}
              defaultValue={typed[field]}
              required
              aria-invalid={fault ? true : undefined}
              aria-describedby={described}
            />
          </label>
        ))}
        <button type="submit" className="button">{words.show}</button>
      </div>
      {fault && (
        <p id="when-fault" className="trip-dates__fault">
          {words.faults[fault]}
        </p>
      )}
    </form>
  )
}
