'use client'

import { fill } from '../weather/words/words'
import { localTime } from './local-time'
import { useNow } from './use-now'

/** The date and time in a time zone, kept current. */
export function LocalClock({
  renderedAt,
  timeZone,
  lang,
  template,
}: {
  renderedAt: string
  timeZone: string
  lang: string
  /** {weekday}, {day}, {month}, {year}, {clock} */
  template: string
}) {
  const now = useNow(renderedAt, 0)
  const parts = localTime(now, timeZone, lang)
  return (
    <time dateTime={now.toISOString()}>
      {fill(template, parts)} ({parts.offset})
    </time>
  )
}
