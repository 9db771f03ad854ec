import { findLinks } from '@/lib/replies/find-links'
import type { Draft } from '@/lib/replies/reply'
import { linkAttributes } from './link-attributes'

/** The text that a reader wrote, with web addresses as links. */
export function ReplyText({ text, language }: Pick<Draft, 'text' | 'language'>) {
  return (
    <p className="reply__text" dir="auto" lang={language ?? undefined}>
      {findLinks(text).map(({ text: piece, url }, index) =>
        url === null ? (
          piece
        ) : (
          <a key={index} href={url} {...linkAttributes}>
            {piece}
          </a>
        ),
      )}
    </p>
  )
}
