import type { TripDates } from '@/lib/climate/trip-dates'
import type { Spread, UsualTrip } from '@/lib/climate/usual-trip'
import { bothDepths, bothTemperatures } from '../ui/both-units'
import { calendarDate } from '../ui/local-time'
import { duration } from './climate-words'

const unknown = 'Not known of these days: a monthly mean that they need is missing.'

/** What is usual on the days that somebody asked about: not a forecast, and it says so. */
export function UsualTripSummary({ dates, trip }: { dates: TripDates; trip: UsualTrip }) {
  const { temperatureMax, temperatureMin, temperatureMean } = trip
  const rows: [term: string, words: string][] = [
    ...(temperatureMean && !temperatureMax ? [] : [['By day', spread(temperatureMax)] satisfies [string, string]]),
    ...(temperatureMean && !temperatureMin ? [] : [['By night', spread(temperatureMin)] satisfies [string, string]]),
    ...(temperatureMean ? [['Day and night', spread(temperatureMean)] satisfies [string, string]] : []),
    ['Precipitation', trip.precipitation === null ? unknown : `${bothDepths(trip.precipitation)} in all, as these days’ share of the monthly sums`],
    ['Daylight', daylight(trip)],
  ]
  return (
    <div className="usual-trip">
      <h4 className="text-balance">
        <time dateTime={dates.from}>{calendarDate(dates.from).date}</time>
        {trip.days > 1 && (
          <>
            {' to '}
            <time dateTime={dates.to}>{calendarDate(dates.to).date}</time>
          </>
        )}
        , {trip.days === 1 ? 'one day' : `${trip.days} days`}
      </h4>
      <dl>
        {rows.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">What is usual, from monthly means: not a forecast.</p>
    </div>
  )
}

function spread(values: Spread | null): string {
  if (!values) return unknown
  // Sources give whole degrees: more would be ours.
  const [mean = '', least, greatest] = [values.mean, values.least, values.greatest].map((value) =>
    bothTemperatures(Math.round(value)),
  )
  return least === greatest ? mean : `${mean} on average: ${least} to ${greatest}`
}

function daylight({ days, daylight: hours, daysWithoutSunrise, daysWithoutSunset }: UsualTrip): string {
  if (daysWithoutSunrise === days) return 'None: the sun does not rise on any of these days.'
  if (daysWithoutSunset === days) return 'Day and night: the sun does not set on any of these days.'
  const [least, greatest] = [duration(hours.least), duration(hours.greatest)]
  const range = least === greatest ? `${least} a day` : `${least} to ${greatest} a day`
  const exceptions = [
    ...(daysWithoutSunrise > 0 ? [`no sunrise on ${countOf(daysWithoutSunrise)}`] : []),
    ...(daysWithoutSunset > 0 ? [`no sunset on ${countOf(daysWithoutSunset)}`] : []),
  ]
  return [range, ...exceptions].join('; ')
}

function countOf(days: number): string {
  return days === 1 ? 'one day' : `${days} days`
}
