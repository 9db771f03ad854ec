import { findLinks } from '@/lib/replies/find-links'
import type { Draft } from '@/lib/replies/reply'

/**
 * What a reader wrote: text, with web addresses as links that nobody vouches for. An address reads from left to right
 * also within a text in Arabic, so that its host is where readers look for it.
 */
export function ReplyText({ text, language }: Pick<Draft, 'text' | 'language'>) {
  return (
    <p className="reply__text" dir="auto" lang={language ?? undefined}>
      {findLinks(text).map(({ text: piece, url }, index) =>
        url === null ? (
          piece
        ) : (
          <a key={index} href={url} rel="ugc nofollow noopener" dir="ltr">
            {piece}
          </a>
        ),
      )}
    </p>
  )
}
