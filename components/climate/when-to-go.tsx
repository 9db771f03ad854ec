import { todayAgainstUsual } from '@/lib/climate/today-against-usual'
import type { TripQuery } from '@/lib/climate/trip-dates'
import { usualTrip } from '@/lib/climate/usual-trip'
import type { Climate } from '@/lib/destinations/climate'
import type { Destination } from '@/lib/destinations/destination'
import { localDate } from '@/lib/weather/instant'
import type { Weather } from '@/lib/weather/weather'
import { ClimateChart } from './climate-chart'
import { ClimateTable } from './climate-table'
import { monthFigures } from './month-figures'
import { TodayComparison } from './today-comparison'
import { TripDatesForm } from './trip-dates-form'
import { UsualTripSummary } from './usual-trip-summary'
import './climate.css'

/** The usual year of a place, today beside it, and what is usual on the days of a trip. */
export function WhenToGo({
  destination,
  climate,
  weather,
  now,
  query,
}: {
  destination: Destination
  climate: Climate
  /** Null while there is none, or none is there yet. */
  weather: Weather | null
  now: Date
  query: TripQuery
}) {
  const { slug, name, timeZone } = destination
  const today = localDate(now.getTime(), timeZone)
  const [year, month] = today.split('-').map(Number)
  const months = monthFigures(climate, destination, year ?? 0)
  const comparison = weather && todayAgainstUsual(weather, climate, now)
  return (
    <section aria-labelledby="when" className="chapter">
      <h2 id="when" className="chapter__title">
        When to go
      </h2>
      {comparison && <TodayComparison today={comparison} recorded={Boolean(weather?.recorded)} />}
      <div className="climate">
        <figure>
          <ClimateChart name={name} months={months} currentMonth={month ?? 0} />
          <figcaption className="text-sm text-muted">
            Monthly means, {climate.period ?? 'years not stated'}:{' '}
            <a href={climate.source.url}>{climate.source.title}</a>.{climate.note && ` ${climate.note}`} Daylight is
            computed for a level horizon.
          </figcaption>
          <details className="climate__details">
            <summary>The same as a table</summary>
            <ClimateTable name={name} months={months} />
          </details>
        </figure>
        <div>
          <h3 id="your-days" className="font-serif text-xl font-semibold">
            On your days
          </h3>
          <p className="mt-2 mb-4 text-muted">What is usual in {name} while you would be there.</p>
          <TripDatesForm slug={slug} query={query} />
          {query.dates && (
            <UsualTripSummary dates={query.dates} trip={usualTrip(climate, destination, query.dates)} />
          )}
        </div>
      </div>
    </section>
  )
}
