'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import { clockText } from './clock-text'
import { afterRest, mayRest } from './start-later'
import { useNow } from './use-now'

interface LocalClockProps {
  renderedAt: string
  timeZone: string
  lang: string
  /** As in `clockText`. */
  template: string
}

/** The date and time in a time zone, kept current; at first as the server wrote it, which is in it. */
export function LocalClock({ children, ...clock }: LocalClockProps & { children: ReactNode }) {
  const rests = useSyncExternalStore(
    afterRest,
    () => mayRest(clock.renderedAt),
    () => true,
  )
  return rests ? <time dateTime={clock.renderedAt}>{children}</time> : <RunningClock {...clock} />
}

function RunningClock({ renderedAt, timeZone, lang, template }: LocalClockProps) {
  const now = useNow(renderedAt, 0)
  return <time dateTime={now.toISOString()}>{clockText(now, timeZone, lang, template)}</time>
}
