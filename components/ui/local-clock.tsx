'use client'

import { localTime } from './local-time'
import { useNow } from './use-now'

/** The date and time in a time zone, kept current. */
export function LocalClock({ renderedAt, timeZone }: { renderedAt: string; timeZone: string }) {
  const now = useNow(renderedAt, 0)
  const { weekday, date, clock, offset } = localTime(now, timeZone)
  return (
    <time dateTime={now.toISOString()}>
      {clock} on {weekday} {date} ({offset})
    </time>
  )
}
