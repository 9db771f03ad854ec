import { centre, frame, overlap } from './frame'
import type { Box } from './frame'
import type { Ground } from './ground'
import { markRadius } from './lettering'
import { nameBox, nameLeading, nameLines } from './name-lettering'

/** Where the name of the place is written: y is the baseline of its first line, and the anchor that of SVG. */
export interface Name {
  lines: string[]
  /** Of the letters, in px. */
  size: number
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

/**
 * Beside the mark and off what is taken, on land or on water rather than across a coast; the right is the first
 * choice.
 */
export function placeName(text: string, land: Ground, taken: Box[]): Name {
  const written = nameLines(text)
  const costs = sites(written).map((name, index) => {
    const box = nameBox(name)
    const share = land.share(box)
    const outside = Math.max(0, -box.x, box.x + box.width - frame.width)
    const hidden = taken.some((other) => overlap(box, other)) ? frame.width : 0
    return { name, cost: Math.min(share, 1 - share) + index / 100 + outside + hidden }
  })
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).name
}

/** To the right of the mark, to its left, below and above it. */
function sites(written: { lines: string[]; size: number }): [Name, ...Name[]] {
  const [x, y] = centre
  const rest = (written.lines.length - 1) * nameLeading(written)
  return [
    { ...written, x: x + markRadius + 4, y: y + 6 - rest / 2, anchor: 'start' },
    { ...written, x: x - markRadius - 4, y: y + 6 - rest / 2, anchor: 'end' },
    { ...written, x, y: y + markRadius + 18, anchor: 'middle' },
    { ...written, x, y: y - markRadius - 8 - rest, anchor: 'middle' },
  ]
}
