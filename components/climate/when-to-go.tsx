import { todayAgainstUsual } from '@/lib/climate/today-against-usual'
import type { TripQuery } from '@/lib/climate/trip-dates'
import { usualTrip } from '@/lib/climate/usual-trip'
import type { Climate } from '@/lib/destinations/climate'
import type { Destination } from '@/lib/destinations/destination'
import type { Language } from '@/lib/languages'
import { localDate } from '@/lib/weather/instant'
import type { Weather } from '@/lib/weather/weather'
import { fill } from '../weather/words/words'
import { ClimateChart } from './climate-chart'
import { ClimateTable } from './climate-table'
import { MeansCaption } from './means-caption'
import { monthFigures } from './month-figures'
import { TodayComparison } from './today-comparison'
import { TripDatesForm } from './trip-dates-form'
import { UsualTripSummary } from './usual-trip-summary'
import { climateWords } from './words/languages'

/** The usual year of a place, today beside it, and what is usual on the days of a trip. */
export function WhenToGo({
  destination,
  name,
  climate,
  weather,
  now,
  query,
  language,
}: {
  destination: Destination
  /** What the place is called in the language. */
  name: string
  climate: Climate
  /** Null while there is none, or none is there yet. */
  weather: Weather | null
  now: Date
  query: TripQuery
  language: Language
}) {
  const { slug, timeZone } = destination
  const words = climateWords[language]
  const today = localDate(now.getTime(), timeZone)
  const [year, month] = today.split('-').map(Number)
  const months = monthFigures(climate, destination, year ?? 0)
  const comparison = weather && todayAgainstUsual(weather, climate, now)
  return (
    <section aria-labelledby="when" className="chapter">
      <h2 id="when" className="chapter__title">
        {words.title}
      </h2>
      {comparison && (
        <TodayComparison today={comparison} recorded={Boolean(weather?.recorded)} language={language} />
      )}
      <div className="climate">
        <div>
          <figure>
            <div className="climate__chart">
              <ClimateChart name={name} months={months} currentMonth={month ?? 0} language={language} />
            </div>
            <MeansCaption climate={climate} language={language} />
          </figure>
          <details className="climate__details">
            <summary>{words.table.open}</summary>
            <ClimateTable name={name} months={months} language={language} />
          </details>
        </div>
        <div>
          <h3 id="your-days" className="chapter__part">
            {words.days.title}
          </h3>
          <p className="mt-2 mb-4 text-muted">{fill(words.days.lead, { place: name })}</p>
          <TripDatesForm slug={slug} query={query} language={language} />
          {query.dates && (
            <UsualTripSummary
              dates={query.dates}
              trip={usualTrip(climate, destination, query.dates)}
              language={language}
            />
          )}
        </div>
      </div>
    </section>
  )
}
