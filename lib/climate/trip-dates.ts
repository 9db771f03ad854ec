import { daysBetween } from './calendar'

/** The first and the last day of a trip, YYYY-MM-DD. */
export interface TripDates {
  from: string
  to: string
}

/** What somebody asked for, as it was typed, and what is wrong with it, if anything is. */
export type TripQuery =
  | { typed: TripDates; dates: TripDates; fault: null }
  | { typed: TripDates; dates: null; fault: string | null }

const longest = 366

/** Reads `?from=&to=`. Without either there are neither dates nor a fault. */
export function readTripDates(query: Record<string, string | string[] | undefined>): TripQuery {
  const [from, to] = [text(query.from), text(query.to)]
  const typed = { from, to }
  const refuse = (fault: string | null) => ({ typed, dates: null, fault })
  if (from === '' && to === '') return refuse(null)
  if (from === '') return refuse('Please give the first day, too.')
  if (to === '') return refuse('Please give the last day, too.')
  if (!isDate(from)) return refuse('The first day is not a date from 1900 to 2199: it should look like 2026-12-24.')
  if (!isDate(to)) return refuse('The last day is not a date from 1900 to 2199: it should look like 2027-01-05.')
  const days = daysBetween(from, to) + 1
  if (days < 1) return refuse('The last day is before the first.')
  if (days > longest) return refuse('That is more than a year: please choose at most 366 days.')
  return { typed, dates: { from, to }, fault: null }
}

function text(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 40) ?? ''
}

/** Years in which the sun's course, and our calendar, can be relied on. */
function isDate(value: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // 30 February would be taken for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
