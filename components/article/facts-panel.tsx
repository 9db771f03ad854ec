import type { Destination } from '@/lib/destinations/destination'
import type { Source } from '@/lib/destinations/source'
import { LocalClock } from '../ui/local-clock'
import { Citation } from './citation'

/** What can be said of the place in a word or a number, each with its year or note, and its source. */
export function FactsPanel({
  destination,
  sources,
  renderedAt,
}: {
  destination: Destination
  sources: Source[]
  renderedAt: string
}) {
  return (
    <section aria-labelledby="facts" className="border-t-2 border-ink pt-4">
      <h2 id="facts" className="font-serif text-xl font-semibold">
        In figures
      </h2>
      <dl className="mt-3 text-[0.9375rem]">
        <div className="fact">
          <dt>Local time</dt>
          <dd>
            <LocalClock renderedAt={renderedAt} timeZone={destination.timeZone} />
          </dd>
        </div>
        {destination.facts.map(({ label, entries }) => (
          <div className="fact" key={label}>
            <dt>{label}</dt>
            {entries.map(({ value, lang, note, sources: ids }) => (
              <dd key={value}>
                <span lang={lang ?? undefined}>{value}</span>
                {ids.map((id) => (
                  <Citation key={id} id={id} sources={sources} />
                ))}
                {note && <span className="block text-sm text-muted">{note}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
