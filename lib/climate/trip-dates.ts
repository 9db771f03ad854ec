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

/** Reads `?from=&to=`. Without either there are neither dates nor a fault. */
export function readTripDates(query: Record<string, string | string[] | undefined>): TripQuery {
  const [from, to] = [text(query.from), text(query.to)]
  const typed = { from, to }
  const refuse = (fault: TripFault | null) => ({ typed, dates: null, fault })
  if (from === '' && to === '') return refuse(null)
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

function text(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 40) ?? ''
}

/** From 1900 to 2199: years in which the sun's course, and our calendar, can be relied on. */
function isDate(value: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // 30 February would be taken for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
