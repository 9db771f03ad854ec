import type { Source } from '@/lib/destinations/source'
import type { TripEntry } from '@/lib/destinations/trip'
import type { Language } from '@/lib/languages'
import { CalendarDate } from '../ui/calendar-date'
import { fillNodes } from '../ui/fill-nodes'
import { ofContent } from '../ui/of-content'
import { CitedText } from './cited-text'
import { PaidLink } from './paid-link'
import { tripWords } from './words/languages'

/** One thing to know or to use on a trip. */
export function TripEntryItem({
  entry: { name, description, url, kind, checkedOn, sources: ids },
  sources,
  language,
}: {
  entry: TripEntry
  sources: Source[]
  language: Language
}) {
  const { lang, dir } = ofContent(language)
  return (
    <li className="trip__entry">
      <h4 dir={dir}>
        {kind === 'partner' ? (
          <PaidLink url={url} language={language} lang={lang}>
            {name}
          </PaidLink>
        ) : (
          <a href={url} lang={lang}>
            {name}
          </a>
        )}
      </h4>
      <p dir={dir}>
        <CitedText text={description} ids={ids} sources={sources} language={language} />
      </p>
      <p className="trip__checked">
        {fillNodes(tripWords[language].checkedOn[howFarRead(ids, sources)], {
          date: <CalendarDate date={checkedOn} language={language} />,
        })}
      </p>
    </li>
  )
}

/** What was only looked for has not been checked. */
function howFarRead(ids: string[], sources: Source[]): 'read' | 'partlyRead' | 'notRead' {
  const unread = sources.filter(({ id, readOn }) => ids.includes(id) && readOn === null)
  if (unread.length === 0) return 'read'
  return unread.length === ids.length ? 'notRead' : 'partlyRead'
}
