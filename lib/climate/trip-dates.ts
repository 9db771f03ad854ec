import { type Query, queryValue } from '../http/query-value'
import { daysBetween } from './calendar'

/** The first and the last day of a trip, YYYY-MM-DD. */
export interface TripDates {
  from: string
  to: string
}

/** What can be wrong with the dates of a trip. */
export type TripFault =
  | 'no-first-day'
  | 'no-last-day'
  | 'first-day-is-no-date'
  | 'last-day-is-no-date'
  | 'last-before-first'
  | 'more-than-a-year'

/** What somebody asked for, as it was typed, and what is wrong with it, if anything is. */
export type TripQuery =
  | { typed: TripDates; dates: TripDates; fault: null }
  | { typed: TripDates; dates: null; fault: TripFault | null }

const longest = 366

/**
 * A text that begins like a date, right or wrong: as the form sends it, with the year of up to six digits that a browser
 * lets type; as it is written elsewhere, with a year of our times first or last; or as eight digits. Versions and
 * addresses of the internet have no such year.
 */
const likeDate = new RegExp(
  [
    String.raw`^\d{4,6}-\d{1,2}-\d{1,2}(?!\d)`,
    String.raw`^(?:19|20|21)\d\d([/.])\d{1,2}\1\d{1,2}(?!\d)`,
    String.raw`^(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20|21)\d\d(?!\d)`,
    String.raw`^(?:19|20|21)\d{6}(?!\d)`,
  ].join('|'),
)

/** The first and the last day that can be asked about: the years in which the sun's course, and our calendar, can be relied on. */
export const tripDayLimits = { first: '1900-01-01', last: '2199-12-31' }

/**
 * Whether a query asks about the days of a trip: one of its values is written like a date, or it has both values and one
 * begins like a date. Other sites add a `from` or a `to` of their own to links, such as `?from=timeline` or
 * `?from=8.0.45`.
 */
export function asksForTrip(query: Query): boolean {
  const values = Object.values(readTyped(query))
  if (values.some((value) => likeDate.exec(value)?.[0] === value)) return true
  return values.every((value) => value !== '') && values.some((value) => likeDate.test(value))
}

/** Reads `?from=&to=`. Where they ask nothing there are neither dates nor a fault. */
export function readTripDates(query: Query): TripQuery {
  if (!asksForTrip(query)) return { typed: { from: '', to: '' }, dates: null, fault: null }
  const typed = readTyped(query)
  const { from, to } = typed
  const refuse = (fault: TripFault) => ({ typed, dates: null, fault })
  if (from === '') return refuse('no-first-day')
  if (!isDate(from)) return refuse('first-day-is-no-date')
  if (to === '') return refuse('no-last-day')
  if (!isDate(to)) return refuse('last-day-is-no-date')
  const days = daysBetween(from, to) + 1
  if (days < 1) return refuse('last-before-first')
  if (days > longest) return refuse('more-than-a-year')
  return { typed, dates: { from, to }, fault: null }
}

/** The same question as the query of an address; empty where nothing was asked. */
export function tripSearch({ typed: { from, to } }: TripQuery): string {
  return from || to ? `?${new URLSearchParams({ from, to })}` : ''
}

function readTyped(query: Query): TripDates {
  const read = (name: string) => queryValue(query, name)?.slice(0, 40) ?? ''
  return { from: read('from'), to: read('to') }
}

/** Whether a text is a day of the calendar, YYYY-MM-DD, that can be asked about. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || value < tripDayLimits.first || value > tripDayLimits.last) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // 30 February would be taken for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
