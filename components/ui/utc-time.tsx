import { localTime } from './local-time'

/** An instant, in words that are the same for everybody. */
export function UtcTime({ instant }: { instant: string }) {
  const { date, clock } = localTime(instant, 'UTC')
  return (
    <time dateTime={instant}>
      {date}, {clock} UTC
    </time>
  )
}
