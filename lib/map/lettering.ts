import { centre } from './frame'
import type { Box } from './frame'
import { isArabic, isCyrillic, isWide } from './letters'

/*
 * The room that letters take. The fonts are those of the reader, so it is on the safe side of what system
 * fonts need. Sizes are in px of the map: 12.5 of its 400 are 10 px on the narrowest screens.
 */
const labelSize = 12.5

/** From one line of a label to the next. */
export const labelLeading = 14

/** The mark of the place, from its middle to its edge. */
export const markRadius = 8

/** The mark and the space around it, in which lines run together. */
export const markBox: Box = { x: centre[0] - 14, y: centre[1] - 14, width: 28, height: 28 }

/** Letter-spaced capitals, centred on x; y is the first baseline. */
export function countryLabelBox({ lines, x, y }: { lines: string[]; x: number; y: number }): Box {
  const width = Math.max(...lines.map((line) => capitals(line))) * labelSize
  return { x: x - width / 2, y: y - 10, width, height: 11 + (lines.length - 1) * labelLeading }
}

/** In em, with the space between the letters. */
function capitals(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => {
    if ('IJ .-\''.includes(letter)) return sum + 0.42
    if ('MWЖМФШЩЫЮ'.includes(letter)) return sum + 1.05
    if (isWide(letter)) return sum + 1.08
    if (isArabic(letter)) return sum + 0.6
    return sum + ('DGHNOQU'.includes(letter) || isCyrillic(letter) ? 0.84 : 0.75)
  }, 0)
}

/** Such as “130° E”, centred on x; y is the baseline. */
export function gridLabelBox({ text, x, y }: { text: string; x: number; y: number }): Box {
  const width = [...text].reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.58), 0) * labelSize + 2
  return { x: x - width / 2, y: y - 11, width, height: 13 }
}
