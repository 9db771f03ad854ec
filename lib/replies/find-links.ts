import { LinkifyIt } from 'linkify-it'

/** Only whole web addresses: what else might be one is left as text. */
const finder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, urlAuth: true }).add('ftp:').add('mailto:').add('//')

/** A piece of a text, and where it leads if it is a link. */
export interface TextPiece {
  text: string
  url: string | null
}

/** Cuts a text where web addresses begin and end. The pieces in a row are the text. */
export function findLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { index, lastIndex, raw, url } of finder.match(text) ?? []) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) continue
    // What stands before an @ looks like the site that it leads to, and is not.
    if (new URL(url).username) continue
    if (index > end) pieces.push({ text: text.slice(end, index), url: null })
    pieces.push({ text: raw, url })
    end = lastIndex
  }
  if (end < text.length) pieces.push({ text: text.slice(end), url: null })
  return pieces
}
