import type { TripDates } from '@/lib/climate/trip-dates'
import type { Spread, UsualTrip } from '@/lib/climate/usual-trip'
import type { Language } from '@/lib/languages'
import { bothDepths, bothTemperatures } from '../ui/both-units'
import { CalendarDate } from '../ui/calendar-date'
import { fillNodes } from '../ui/fill-nodes'
import { plural } from '../ui/plural'
import { fill } from '../weather/words/words'
import { usualDaylight } from './usual-daylight'
import { climateWords } from './words/languages'

/** What is usual on the days that somebody asked about: not a forecast, and it says so. */
export function UsualTripSummary({
  dates,
  trip,
  language,
}: {
  dates: TripDates
  trip: UsualTrip
  language: Language
}) {
  const words = climateWords[language].days
  const { temperatureMax, temperatureMin, temperatureMean } = trip
  const rows: [term: string, lines: string[]][] = [
    ...(temperatureMean && !temperatureMax ? [] : [row(words.byDay, spread(temperatureMax, language))]),
    ...(temperatureMean && !temperatureMin ? [] : [row(words.byNight, spread(temperatureMin, language))]),
    ...(temperatureMean ? [row(words.dayAndNight, spread(temperatureMean, language))] : []),
    row(words.precipitation, precipitation(trip.precipitation, language)),
    [words.daylight, usualDaylight(trip, language)],
  ]
  const [from, to] = [dates.from, dates.to].map((date) => <CalendarDate key={date} date={date} language={language} />)
  return (
    <div className="usual-trip">
      <h4 className="text-balance">
        {trip.days === 1
          ? fillNodes(words.oneDay, { date: from })
          : fillNodes(plural(trip.days, words.trip, language), { from, to })}
      </h4>
      <dl>
        {rows.map(([term, lines]) => (
          <div key={term}>
            <dt>{term}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">{words.notForecast}</p>
    </div>
  )
}

function row(term: string, line: string): [term: string, lines: string[]] {
  return [term, [line]]
}

function spread(values: Spread | null, language: Language): string {
  const words = climateWords[language].days
  if (!values) return words.unknown
  // Sources give whole degrees: more would be ours.
  const [mean = '', least = '', greatest = ''] = [values.mean, values.least, values.greatest].map((value) =>
    bothTemperatures(Math.round(value), language),
  )
  return least === greatest ? mean : fill(words.spread, { mean, least, greatest })
}

function precipitation(depth: number | null, language: Language): string {
  const words = climateWords[language].days
  if (depth === null) return words.unknown
  if (depth > 0 && depth < 1) return fill(words.shareLessThan, { depth: bothDepths(1, language) })
  return fill(words.share, { depth: bothDepths(depth, language) })
}
