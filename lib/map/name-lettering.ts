import { frame } from './frame'
import type { Box } from './frame'
import { isCyrillic, isWide } from './letters'

/** In px of the map: the usual size of its letters, and the space to the edges of the map. */
const nameSize = 18
const edge = 12

/**
 * The name of the place in lines and letters that fit in the map: one line of the usual size, if it has room, else
 * several of about the same length, in smaller letters where a word is longer than the map is wide.
 */
export function nameLines(text: string): { lines: string[]; size: number } {
  const room = frame.width - 2 * edge
  const width = nameWidth(text) * nameSize
  const goal = width / Math.ceil(width / room)
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    const isFull = nameWidth(longer) * nameSize > goal + (nameWidth(word) * nameSize) / 2
    if (lines.length === 0 || isFull) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  const widest = Math.max(...lines.map(nameWidth)) * nameSize
  return { lines, size: Math.floor(nameSize * Math.min(1, room / widest) * 10) / 10 }
}

/** From one line of the name to the next. */
export function nameLeading({ size }: { size: number }): number {
  return Math.round(size * 1.15)
}

/** In the serif of the page; y is the baseline of the first line, and the anchor that of SVG. */
export function nameBox({
  lines,
  size,
  x,
  y,
  anchor,
}: {
  lines: string[]
  size: number
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}): Box {
  const width = Math.max(...lines.map(nameWidth)) * size
  const shares = { start: 0, middle: 0.5, end: 1 }
  const height = 20 + (lines.length - 1) * nameLeading({ size })
  return { x: x - width * shares[anchor], y: y - 15, width, height }
}

/** In em. */
function nameWidth(text: string): number {
  return [...text].reduce((sum, letter) => {
    if (isWide(letter)) return sum + 1
    return sum + (isCyrillic(letter) ? 0.62 : 0.56)
  }, 0)
}
