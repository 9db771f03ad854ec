/**
 * A calendar date (YYYY-MM-DD) in words: "23 November 2026". For what a server alone writes: a browser's locale
 * data may be of another version.
 */
export function longDate(date: string, language: string): string {
  return written(date, language, { dateStyle: 'long' })
}

/** A month (YYYY-MM) in words: "November 2026". */
export function longMonth(month: string, language: string): string {
  return written(`${month}-15`, language, { month: 'long', year: 'numeric' })
}

/** A date of which only the year, or the year and the month, may be known (YYYY, YYYY-MM, YYYY-MM-DD), in words. */
export function longPartialDate(date: string, language: string): string {
  if (date.length === 4) return written(`${date}-07-01`, language, { year: 'numeric' })
  return date.length === 7 ? longMonth(date, language) : longDate(date, language)
}

/** An instant in words that are the same for everybody: "23 November 2026 at 09:04 UTC". */
export function longInstant(instant: string, language: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' } as const
  return `${written(instant, language, options)} UTC`
}

function written(instant: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
  return format.format(new Date(instant))
}
