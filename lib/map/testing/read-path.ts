import { frame } from '../frame'
import type { Point } from '../frame'

/** The points of each line of a path of `M`, `l`, `h0` and `z`. Closed ones end where they begin. */
export function linesOf(path: string): Point[][] {
  return [...path.matchAll(/M([^Mlhz]+)(?:l([^Mz]+)|h0)(z?)/g)].map(([, start = '', steps = '', end]) => {
    const line = pairs(start)
    for (const [x, y] of pairs(steps)) {
      const [fromX, fromY] = line.at(-1) ?? [0, 0]
      line.push([fromX + x, fromY + y])
    }
    return end ? [...line, ...line.slice(0, 1)] : line
  })
}

function pairs(numbers: string): Point[] {
  const values = numbers.match(/-?(?:\d+\.\d|\.\d|\d+)/g) ?? []
  return Array.from({ length: values.length / 2 }, (_, index) => [
    Number(values[2 * index]),
    Number(values[2 * index + 1]),
  ])
}

/** Pieces of a line that are longer than half of the map, and do not follow its edge. */
export function linesAcross(line: Point[]): [Point, Point][] {
  return line
    .map((to, index): [Point, Point] => [line[index - 1] ?? to, to])
    .filter(([from, to]) => Math.hypot(to[0] - from[0], to[1] - from[1]) > frame.height / 2)
    .filter(([from, to]) => !followsEdge(from[0], to[0], frame.width))
    .filter(([from, to]) => !followsEdge(from[1], to[1], frame.height))
}

function followsEdge(from: number, to: number, end: number): boolean {
  return (from < 0 && to < 0) || (from > end && to > end)
}

/** Whether a point is inside the rings of a path. */
export function isInside(path: string, [x, y]: Point): boolean {
  const crossings = linesOf(path).flatMap((ring) =>
    ring.filter(([toX, toY], index) => {
      const [fromX, fromY] = ring[index - 1] ?? [toX, toY]
      return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)
    }),
  )
  return crossings.length % 2 === 1
}
