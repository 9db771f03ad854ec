/** Line breaks of every kind; a browser's form sends CRLF. */
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/gu

/** Never of use in a text: other control characters, what XML cannot hold, and marks that annotate. */
const unwanted = /[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}|[\ufff9-\ufffb]/gu

/**
 * What is not seen, among it all that turns the direction of a text around. Variation selectors and joiners
 * are of use behind or between what is seen: in emoji, in Japanese names, in Persian and Indic scripts.
 */
const invisible = /(?![\p{Variation_Selector}\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu
/** The flags of parts of countries are written with tags, which elsewhere could hide a text. */
const flagOrInvisible = new RegExp(`(\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{4,6}\\u{e007f})|${invisible.source}`, 'gu')
const strayVariation = /(?<![\p{L}\p{M}\p{N}\p{P}\p{S}])\p{Variation_Selector}|(?<=\p{Variation_Selector})\p{Variation_Selector}/gu
const strayJoiner = /(?<![\p{L}\p{M}\p{S}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{S}])/gu

/**
 * Runs without compatibility ideographs. NFC replaces each of those by a unified ideograph, which may be another
 * form of the letter: U+FA19, in many a name, would become U+795E (https://www.unicode.org/reports/tr15/#Singletons_Figure).
 */
const normalizable = /[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu

/**
 * A text as its writer meant it: composed (NFC, but compatibility ideographs stay as they are), without control,
 * bidirectional and zero-width characters, with `\n` as its only line break, no more than one empty line in a row,
 * and no space at the end of a line. Cleaning a clean text changes nothing.
 */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(lineBreak, '\n')
    .replace(unwanted, '')
    .replace(flagOrInvisible, '$1')
    .replace(strayVariation, '')
    .replace(strayJoiner, '')
    .replace(normalizable, (run) => run.normalize('NFC'))
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same for a text of one line. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\n+/g, ' ')
}

/** The number of characters (Unicode code points). */
export function characterCount(text: string): number {
  return [...text].length
}
