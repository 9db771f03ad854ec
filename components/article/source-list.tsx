import type { Source } from '@/lib/destinations/source'
import { type Language, contentLanguage } from '@/lib/languages'
import { pageWords } from '../page/words/languages'
import { longDate, longPartialDate } from '../ui/long-date'
import { fill } from '../weather/words/words'
import footnotePreview from './footnote-preview.js?minified-file'

/** The sources behind the footnote marks, numbered as there. */
export function SourceList({ sources, language }: { sources: Source[]; language: Language }) {
  const words = pageWords[language]
  return (
    <section aria-labelledby="sources" className="chapter">
      <h2 id="sources" className="chapter__title">
        {words.sources}
      </h2>
      <ol className="sources">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <a href={source.url} lang={contentLanguage} dir="auto">
              {source.title}
            </a>
            <p>
              <bdi>{source.publisher}</bdi>
              {source.published && `, ${longPartialDate(source.published, language)}`}.{' '}
              {words.sourceKinds[source.kind]}, {reading(source, language)}.{' '}
              {source.note && (
                <span lang={contentLanguage} dir="auto">
                  {source.note.replace(/\.?$/, '.')}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
      <script data-close={words.close} data-all={words.allSources} defer src={footnotePreview} />
    </section>
  )
}

function reading({ readOn }: Source, language: Language): string {
  const words = pageWords[language]
  return readOn === null ? words.notRead : fill(words.readOn, { date: longDate(readOn, language) })
}
