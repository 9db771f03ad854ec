import { type Embed, EmbeddedCard } from './embedded-card'

/** The card and its styles, for the custom element to put into a page. */
export function EmbedFragment({ embed, stylesheet }: { embed: Embed; stylesheet: string }) {
  const { page, words } = embed
  return (
    <>
      {/* Not as a style element: a strict policy of the host would object before it is even moved. */}
      <template dangerouslySetInnerHTML={{ __html: stylesheet }} />
      <EmbeddedCard
        embed={embed}
        controls={{
          updates: (
            <>
              <a className="weather-card__page" href={page}>{page.replace(/^https?:\/\//, '')}</a>
              <span>{words.updates.every15Minutes}</span>
              <button type="button">{words.updates.pause}</button>
            </>
          ),
        }}
      />
    </>
  )
}
