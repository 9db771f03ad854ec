const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The calendar and clock of an IANA time zone. Put together from parts, because how a language joins
 * them differs between versions of the locale data in servers and browsers.
 */
export function localTime(instant: Date | string, timeZone: string, lang = 'en') {
  const key = `${lang} ${timeZone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
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
  const parts = format.formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? ''
  return {
    /** "Mon" */
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    /** "23 November 2026" */
    date: `${part('day')} ${part('month')} ${part('year')}`,
    /** "18:04" */
    clock: `${part('hour')}:${part('minute')}`,
    /** "UTC+9" */
    offset: part('timeZoneName').replace('GMT', 'UTC'),
  }
}

/** A calendar date (YYYY-MM-DD) in words: weekday, and date as in `localTime`. */
export function calendarDate(date: string, lang = 'en') {
  return localTime(`${date}T12:00:00Z`, 'UTC', lang)
}

/** The name of a month, 1 to 12. */
export function monthName(month: number, lang: string): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleString(lang, { month: 'long', timeZone: 'UTC' })
}
