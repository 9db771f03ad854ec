import { type Embed, EmbeddedCard } from './embedded-card'

/** The card and its styles, for the custom element to put into a page. */
export function EmbedFragment({ embed, stylesheet }: { embed: Embed; stylesheet: string }) {
  const { words, page } = embed
  return (
    <>
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      <EmbeddedCard
        embed={embed}
        controls={{
          updates: (
            <>
              <a href={page}>{words.updates.every15Minutes}</a>
              <button type="button" aria-pressed="false">
                {words.updates.pause}
              </button>
            </>
          ),
        }}
      />
    </>
  )
}
