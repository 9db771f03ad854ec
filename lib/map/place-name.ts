import { centre, frame } from './frame'
import type { Ground } from './ground'
import { markRadius, nameBox } from './lettering'

/** Where the name of the place is written: y is its baseline, and the anchor that of SVG. */
export interface Name {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

const [x, y] = centre
const right: Name = { x: x + markRadius + 4, y: y + 6, anchor: 'start' }
const left: Name = { x: x - markRadius - 4, y: y + 6, anchor: 'end' }
const below: Name = { x, y: y + markRadius + 18, anchor: 'middle' }
const above: Name = { x, y: y - markRadius - 8, anchor: 'middle' }

/** Beside the mark, on land or on water rather than across a coast; the right is the first choice. */
export function placeName(text: string, land: Ground): Name {
  const costs = [right, left, below, above].map((name, index) => {
    const box = nameBox(text, name)
    const share = land.share(box)
    const outside = Math.max(0, -box.x, box.x + box.width - frame.width)
    return { name, cost: Math.min(share, 1 - share) + index / 100 + outside }
  })
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).name
}
