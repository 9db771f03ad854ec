import type { Source } from '@/lib/destinations/source'
import type { TripEntry } from '@/lib/destinations/trip'
import { Citation } from '../article/citation'
import { calendarDate } from '../ui/local-time'
import { PaidLink } from './paid-link'

/** One thing to know or to use on a trip. */
export function TripEntryItem({ entry, sources }: { entry: TripEntry; sources: Source[] }) {
  const { name, description, url, kind, checkedOn, sources: ids } = entry
  return (
    <li className="trip__entry">
      <h4>{kind === 'partner' ? <PaidLink url={url}>{name}</PaidLink> : <a href={url}>{name}</a>}</h4>
      <p>
        {description}
        {ids.map((id) => (
          <Citation key={id} id={id} sources={sources} language="en" />
        ))}
      </p>
      <p className="trip__checked">
        {checkedWords(ids, sources)} <time dateTime={checkedOn}>{calendarDate(checkedOn).date}</time>
      </p>
    </li>
  )
}

/** What was only looked for has not been checked. */
function checkedWords(ids: string[], sources: Source[]): string {
  const unread = sources.filter(({ id, readOn }) => ids.includes(id) && readOn === null)
  if (unread.length === 0) return 'Checked on'
  return unread.length === ids.length ? 'Not read; looked for on' : 'Checked, but for the current page, on'
}
