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

/** The first and the last day that can be asked about: the years in which the sun's course, and our calendar, can be relied on. */
export const tripDayLimits = { first: '1900-01-01', last: '2199-12-31' }

/**
 * Whether a query asks about the days of a trip: it has something that looks like a date, or says both of what the form
 * sends. Other sites add a `from` or a `to` of their own to links, such as `?from=timeline`.
 */
export function asksForTrip(query: Query): boolean {
  const { from, to } = readTyped(query)
  return (from !== '' && to !== '') || looksLikeDate(from) || looksLikeDate(to)
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

/** Three numbers as dates are written anywhere, with a year of up to six digits, or eight digits in a row. */
function looksLikeDate(text: string): boolean {
  return /^[+-]?\d{1,6}([-/.])\d{1,2}\1\d{1,6}(?!\d)/.test(text) || /^(19|20|21)\d{6}$/.test(text)
}

/** Whether a text is a day of the calendar, YYYY-MM-DD, that can be asked about. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || value < tripDayLimits.first || value > tripDayLimits.last) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // 30 February would be taken for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
