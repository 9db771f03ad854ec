import type { Paragraph, Text } from 'mdast'
import { addressIn } from './address-in-text'
import type { Reading } from './reading'
import { excerpt, refusalOfText } from './refusals'

/**
 * Control characters, those that nobody sees or that turn the direction of what follows, tags, fillers, and what stands for
 * bytes that are not UTF-8. Joiners and marks of direction that writing needs (U+200C to U+200F) are none of them.
 */
const unprintable =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffd-\uffff\u{e0000}-\u{e007f}]/u

/** Finds signs that readers would see as they are, though their author hardly meant that. */
const misread: [pattern: RegExp, explain: (written: string) => string][] = [
  [/\[\^/, (written) => `${excerpt(written)} is no footnote: write [^source-id], with an id of sources.json.`],
  [
    /[[［【〔]\s?[\^＾]|\[＾/,
    (written) => `${excerpt(written)} is no footnote: write [^source-id], with the brackets and the "^" of an English keyboard.`,
  ],
  [/~~/, (written) => refusalOfText('struckOut', written)],
  [
    /(?<=[^\s*])\*+|\*+(?=[^\s*])/,
    (written) =>
      `The "*" of ${excerpt(written)} would be shown, and makes no emphasis: put each right beside its words, with a space or punctuation outside of both, or write "\\*" for the sign itself.`,
  ],
  [
    /(?<![\p{L}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{N}_])/u,
    (written) => `The "_" of ${excerpt(written)} would be shown, and makes no emphasis: write *emphasis*, or "\\_" for the sign itself.`,
  ],
]

/** Says everything that is wrong with a text between two marks. */
export function checkText(node: Text, reading: Reading): void {
  const written = reading.written(node)
  const [character] = unprintable.exec(node.value) ?? []
  if (character) {
    const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    // It may be there by its number.
    const place = reading.placeIn(node, Math.max(0, written.search(new RegExp(`${unprintable.source}|&#`, 'u'))))
    reading.say(place, `The text has the invisible character ${name}: remove it, and save the file as UTF-8.`)
  }
  const address = addressIn(node.value)
  if (address) reading.say(reading.placeIn(node, Math.max(0, written.indexOf(address))), refusalOfText('address', address))
  const margin = Math.min(1, node.position?.start.offset ?? 0)
  const markup = reading.markupIn(node, margin)
  for (const [pattern, explain] of misread) {
    const index = markup.search(pattern) - margin
    if (index < 0 || index >= written.length) continue
    reading.say(reading.placeIn(node, index), explain(written.slice(index)))
  }
}

/** Says where the lines of a paragraph look like a heading. */
export function checkLines(node: Paragraph, reading: Reading): void {
  const found = /^[ \t]*(?:[#＃]{2,}|[#＃](?=[\p{L}\u3000]))[#＃]*/mu.exec(reading.markupIn(node))
  if (!found) return
  const written = reading.written(node).slice(found.index)
  const message = `${excerpt(written)} is no heading, since a space is missing: write "## " with a plain space before the words, or "\\#" for the sign itself.`
  reading.say(reading.placeIn(node, found.index), message)
}
