import type { Source } from '@/lib/destinations/source'
import { calendarDate } from '../ui/local-time'

const kinds: Record<Source['kind'], string> = {
  reference: 'Reference',
  news: 'News',
  'encyclopedia-mirror': 'Open encyclopedia',
  operator: 'Tour operator or traveller',
  dataset: 'Data set',
}

/** The sources behind the footnote marks, numbered as there. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <section aria-labelledby="sources" className="border-t border-rule pt-8">
      <h2 id="sources" className="font-serif text-2xl font-semibold">
        Sources
      </h2>
      <ol className="sources mt-5 gap-x-12 text-sm lg:columns-2">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} className="mb-4 break-inside-avoid">
            <a href={source.url} className="font-medium">
              {source.title}
            </a>
            <span className="block text-muted">
              {source.publisher}
              {source.published && `, ${source.published}`}. {kinds[source.kind]},{' '}
              {source.readOn ? (
                <>
                  read on <time dateTime={source.readOn}>{calendarDate(source.readOn).date}</time>
                </>
              ) : (
                'not read'
              )}
              .
              {source.note && ` ${source.note.replace(/\.?$/, '.')}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
