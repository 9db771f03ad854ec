import { localeOf } from './locale'

const formats = new Map<string, Intl.DateTimeFormat>()

function partsOf(instant: Date, timeZone: string, locale: string) {
  const key = `${locale} ${timeZone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'shortOffset',
    })
    formats.set(key, format)
  }
  const parts = format.formatToParts(instant)
  return (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ''
}

/**
 * The calendar and clock of an IANA time zone. Of a language only the names of days and months are taken:
 * how it joins them, and what it calls UTC, differs between versions of the locale data in servers and
 * browsers, and what a browser prints has to be what the server sent.
 */
export function localTime(instant: Date | string, timeZone: string, lang = 'en') {
  const date = new Date(instant)
  const figure = partsOf(date, timeZone, localeOf('en'))
  const name = partsOf(date, timeZone, localeOf(lang))
  const [day, month, year] = [figure('day'), name('month'), figure('year')]
  return {
    /** "Mon" */
    weekday: name('weekday'),
    day,
    /** "November"; where it is a number with a word behind it, as in Chinese, the number. */
    month,
    year,
    /** "23 November 2026" */
    date: `${day} ${month} ${year}`,
    /** "18:04" */
    clock: `${figure('hour')}:${figure('minute')}`,
    /** "UTC+9" */
    offset: figure('timeZoneName').replace('GMT', 'UTC'),
  }
}

/** A calendar date (YYYY-MM-DD) in words: weekday, and date as in `localTime`. */
export function calendarDate(date: string, lang = 'en') {
  return localTime(`${date}T12:00:00Z`, 'UTC', lang)
}

/** The name of a month, 1 to 12. */
export function monthName(month: number, lang: string): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleString(localeOf(lang), { month: 'long', timeZone: 'UTC' })
}
