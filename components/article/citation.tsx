import type { Source } from '@/lib/destinations/source'

/** A footnote mark: a link to the source in the list at the end of the page. */
export function Citation({ id, sources }: { id: string; sources: Source[] }) {
  const number = sources.findIndex((source) => source.id === id) + 1
  const source = sources[number - 1]
  if (!source) throw new Error(`There is no source "${id}".`)
  return (
    <sup className="cite">
      <a href={`#source-${id}`} aria-label={`Source ${number}: ${source.publisher}`}>
        {number}
      </a>
    </sup>
  )
}
