import { localDate } from './instant'

const hour = 3_600_000

/**
 * The instant at which a calendar date (YYYY-MM-DD) begins in an IANA time zone, in milliseconds since the epoch.
 * It is searched for, because a day may have 23 or 25 hours, and may begin at 01:00.
 */
export function startOfDay(date: string, timeZone: string): number {
  // Clocks are at most 14 hours ahead of UTC and 12 behind it.
  let before = Date.parse(date) - 15 * hour
  let within = Date.parse(date) + 13 * hour
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2)
    if (localDate(middle, timeZone) < date) before = middle
    else within = middle
  }
  return within
}

/** The calendar date (YYYY-MM-DD) after another. */
export function dateAfter(date: string): string {
  return new Date(Date.parse(date) + 24 * hour).toISOString().slice(0, 10)
}
