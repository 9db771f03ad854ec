import type { Point } from './frame'

/** The `d` of lines: in steps of half a px, without the points that make no visible difference. */
export function linePath(lines: Point[][]): string {
  return lines.map((line) => steps(simplified(line), '')).join('')
}

/** The `d` of rings, which are closed. */
export function ringPath(rings: Point[][]): string {
  return rings.map((ring) => steps(simplified([...ring, ...ring.slice(0, 1)]).slice(0, -1), 'z')).join('')
}

/** The `d` of dots, which show with a round `stroke-linecap`. */
export function dotPath(points: Point[]): string {
  return points.map(([x, y]) => `M${numbers([x, y])}h0`).join('')
}

/** Relative steps are half as long as absolute points. They are exact in halves, so no error adds up. */
function steps(points: Point[], end: string): string {
  const halves = points.map(([x, y]): Point => [Math.round(x * 2), Math.round(y * 2)])
  const [first] = halves
  if (!first) return ''
  const moves = halves
    .slice(1)
    .map(([x, y], index): Point => [x - (halves[index]?.[0] ?? x), y - (halves[index]?.[1] ?? y)])
    .filter(([x, y]) => x !== 0 || y !== 0)
  if (moves.length === 0) return ''
  const inPixels = (values: Point[]) => numbers(values.flat().map((value) => value / 2))
  return `M${inPixels([first])}l${inPixels(moves)}${end}`
}

function numbers(values: number[]): string {
  return values
    .map((value) => String(Number(value.toFixed(1))).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-')
    .replace(/(?<=\.\d) (?=\.)/g, '')
}

/** How far, in px, a line may be from where it was. */
const tolerance = 0.6

/** Ramer, Douglas and Peucker: the farthest point stays, if it is far, and then so on either side of it. */
function simplified(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  let [farthest, most] = [0, tolerance]
  line.forEach((point, index) => {
    const far = distance(point, first, last)
    if (far > most) [farthest, most] = [index, far]
  })
  if (!farthest) return [first, last]
  return [...simplified(line.slice(0, farthest + 1)).slice(0, -1), ...simplified(line.slice(farthest))]
}

/** From a point to a piece of line, which may have no length. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const square = alongX ** 2 + alongY ** 2
  const share = square && Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / square))
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY)
}
