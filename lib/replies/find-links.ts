import { domainToUnicode } from 'node:url'
import { readHost } from './read-host'
import { readPortAndPath } from './read-path'

/** A piece of a text, and where it leads if it is a link. */
export interface TextPiece {
  text: string
  /** The piece itself if it is a link: what is shown is what is linked. */
  url: string | null
}

const scheme = /https?:\/\//gi

/**
 * Cuts a text where web addresses begin and end. Only whole addresses with a scheme are links; whatever else might be
 * one is left as text. The pieces in a row are the text.
 */
export function findLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { index, 0: start } of text.matchAll(scheme)) {
    const [rest = ''] = /^\S*/.exec(text.slice(index + start.length)) ?? []
    const url = index < end ? null : readLink(start, rest)
    if (url === null) continue
    if (index > end) pieces.push({ text: text.slice(end, index), url: null })
    pieces.push({ text: url, url })
    end = index + url.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), url: null })
  return pieces
}

/** The address that begins with a scheme and goes on with what stands behind it; null if there is none. */
function readLink(start: string, rest: string): string | null {
  const [beforeNext = ''] = rest.split(scheme, 1)
  const written = readHost(beforeNext)
  if (!written) return null
  const more = written.isCut ? '' : readPortAndPath(rest.slice(written.host.length))
  if (more === null) return null
  const url = start + written.host + more
  if (!URL.canParse(url)) return null
  // Some characters mean others to a browser: what is shown would not be what is linked.
  const { hostname } = new URL(url)
  const host = written.host.toLowerCase()
  return hostname === host || domainToUnicode(hostname) === host.normalize('NFC') ? url : null
}
