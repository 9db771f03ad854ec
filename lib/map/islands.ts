import type { Point } from './frame'
import { dotPath, ringPath } from './path'

/** In square px: what is smaller is a dot. */
const smallest = 2

/** How many islands there are before dots would be dust. */
const enough = 40

/** The land as outlines and, where there is little of it, the smallest islands as dots. */
export function landAndIslets(rings: Point[][]): { land: string; islets: string } {
  const bySize = rings
    .map((ring) => ({ ring, size: area(ring) }))
    .sort((one, other) => other.size - one.size)
  const islets = bySize.slice(0, enough).filter(({ size }) => size < smallest)
  return {
    land: ringPath(bySize.filter(({ size }) => size >= smallest).map(({ ring }) => ring)),
    islets: dotPath(islets.flatMap(({ ring }) => ring.slice(0, 1))),
  }
}

/** In square px. */
export function area(ring: Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
    return sum + beforeX * y - x * beforeY
  }, 0)
  return Math.abs(twice) / 2
}
