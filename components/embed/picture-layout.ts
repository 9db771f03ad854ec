import { type Language, directionOf } from '@/lib/languages'

type Anchor = 'start' | 'middle' | 'end'

const mirrored: Record<Anchor, Anchor> = { start: 'end', middle: 'middle', end: 'start' }

/** U+2067 and U+2069: an isolate that is read from the right. */
const fromTheRight = (text: string) => `\u2067${text}\u2069`

/**
 * Where things stand in a picture of a width, by the distance from the side where one begins to read. Without the
 * attribute \`direction\`: a converter to pixels does not know it, a browser does, and both know isolates.
 */
export function layoutFor(lang: Language, width: number) {
  const fromLeft = directionOf(lang) === 'ltr'
  return {
    /** Of a text. */
    at: (x: number, textAnchor: Anchor = 'start') =>
      fromLeft ? { x, textAnchor } : { x: width - x, textAnchor: mirrored[textAnchor] },
    /** Of what has a width. */
    icon: (x: number, size: number) => (fromLeft ? x : width - x - size),
    /** For a text of several words. */
    read: fromLeft ? (text: string) => text : fromTheRight,
  }
}

/**
 * A text as one line, or cut at the space that makes two of about the same length.
 *
 * @param longest how many letters fit on one line
 */
export function twoLines(text: string, longest: number): string[] {
  if (text.length <= longest) return [text]
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const [space = text.length] = spaces.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))
  return [text.slice(0, space), text.slice(space + 1)].filter(Boolean)
}
