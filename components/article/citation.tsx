import type { Source } from '@/lib/destinations/source'
import type { Language } from '@/lib/languages'
import { pageWords } from '../page/words/languages'
import { fill } from '../weather/words/words'

/**
 * A footnote mark: a link to the source in the list at the end of the page. A source that is not there is logged, and marked
 * as unknown: one wrong id must not keep the page from its readers.
 */
export function Citation({ id, sources, language }: { id: string; sources: Source[]; language: Language }) {
  const number = sources.findIndex((source) => source.id === id) + 1
  const source = sources[number - 1]
  if (!source) {
    console.error(`A page cites "${id}", which is not in its sources.json: see "npm run check:content".`)
    return <sup className="cite">[?]</sup>
  }
  const words = { number: `${number}`, publisher: source.publisher }
  return (
    <sup className="cite">
      <a href={`#source-${id}`} aria-label={fill(pageWords[language].sourceMark, words)}>
        {number}
      </a>
    </sup>
  )
}
