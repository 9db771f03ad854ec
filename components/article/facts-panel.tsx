import type { Destination } from '@/lib/destinations/destination'
import type { Source } from '@/lib/destinations/source'
import { type Language, contentLanguage } from '@/lib/languages'
import { pageWords } from '../page/words/languages'
import { clockText } from '../ui/clock-text'
import { LocalClock } from '../ui/local-clock'
import { StaticMarkup } from '../ui/static-markup'
import { wordsFor } from '../weather/words/languages'
import { Citation } from './citation'

/** What can be said of the place in a word or a number, each with its year or note, and its source. */
export function FactsPanel({
  destination,
  sources,
  renderedAt,
  language,
}: {
  destination: Destination
  sources: Source[]
  renderedAt: string
  language: Language
}) {
  const words = pageWords[language]
  const clock = { timeZone: destination.timeZone, lang: language, template: wordsFor(language).moment }
  return (
    <section aria-labelledby="facts" className="facts">
      <h2 id="facts" className="facts__title">
        {words.inFigures}
      </h2>
      <dl>
        <div className="fact">
          <dt>{words.localTime}</dt>
          <dd>
            <LocalClock renderedAt={renderedAt} {...clock}>
              {clockText(new Date(renderedAt), clock.timeZone, clock.lang, clock.template)}
            </LocalClock>
          </dd>
        </div>
      </dl>
      <StaticMarkup as="dl">
        <Facts facts={destination.facts} sources={sources} language={language} />
      </StaticMarkup>
    </section>
  )
}

function Facts({ facts, sources, language }: Pick<Destination, 'facts'> & { sources: Source[]; language: Language }) {
  return facts.map(({ label, entries }) => (
    <div className="fact" key={label}>
      <dt lang={contentLanguage}>{label}</dt>
      {entries.map(({ value, lang, note, sources: ids }) => (
        <dd key={value}>
          <span lang={lang ?? contentLanguage} dir="auto">
            {value}
          </span>
          {ids.map((id) => (
            <Citation key={id} id={id} sources={sources} language={language} />
          ))}
          {note && (
            <span className="fact__note" lang={contentLanguage} dir="auto">
              {note}
            </span>
          )}
        </dd>
      ))}
    </div>
  ))
}
