import { domainToUnicode } from 'node:url'
import { REBuilder } from 'linkify-it'
import { readHost } from './read-host'

/** A piece of a text, and where it leads if it is a link. */
export interface TextPiece {
  text: string
  /** The piece itself if it is a link: what is shown is what is linked. */
  url: string | null
}

const scheme = /https?:\/\//gi

const port = /^:\d{1,5}(?![\da-z])/i

/** Where linkify-it says that a path, a query or a fragment ends: before spaces and closing punctuation. */
const path = new RegExp(`^${new REBuilder().get_path().source}`, 'i')

/** Characters that are not those of ASCII and Latin script, and so may begin another word. */
const foreign = '[^\\0-\\x7f\\p{Script=Latin}\\p{Script=Inherited}\\p{P}\\p{Z}\\p{Cf}]'

/**
 * Where a path ends before linkify-it would end it: at quotation marks and brackets that no address holds, at
 * characters that are not seen, at full-width signs, where a word of another script is attached to one in ASCII, at
 * the end of a sentence that has no space behind it, and where another address follows a letter.
 */
const pathEnd = new RegExp(
  [
    '["<>]',
    '(?![\\u200c\\u200d\\p{Variation_Selector}])\\p{Default_Ignorable_Code_Point}',
    '(?=[\\uff01-\\uff65\\uffe0-\\uffee])[\\p{P}\\p{S}]',
    `(?=${foreign})(?<=[a-z\\d\\p{Script=Latin}])(?<![^\\0-\\x7f\\p{Script=Latin}][a-z\\d%]*)`,
    `(?<=[a-z\\d/])[.,;!]+(?=${foreign}|https?://)`,
    '(?<=[\\p{L}\\p{N}])(?=https?://)',
  ].join('|'),
  'iu',
)

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

/** What follows a host of its address; null for a port that is none. */
function readPortAndPath(rest: string): string | null {
  const [written = ''] = port.exec(rest) ?? []
  if (written === '' && /^:\d/.test(rest)) return null
  const [piece = ''] = rest.slice(written.length).split(pathEnd, 1)
  return written + (path.exec(piece)?.[0] ?? '')
}
