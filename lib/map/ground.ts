import { frame } from './frame'
import type { Box, Point } from './frame'

/**
 * What rings cover, with their insides and their edges, on a grid of small cells. At the edge of the map,
 * where the frame is drawn, nothing counts.
 */
export interface Ground {
  /** How much of a box is covered, from 0 to 1. */
  share: (box: Box) => number
  /** In square px. */
  area: number
  /** The centre of gravity. */
  middle: Point
  /** Around all of it. */
  extent: Box
}

/** The side of a cell, in px. */
const cell = 4
const columns = frame.width / cell
const rows = frame.height / cell

/** How many cells the frame takes on each side. */
const rim = 2

export function groundOf(rings: Point[][]): Ground {
  const covered = rasterized(rings)
  const sums = sumsOf(covered)
  let [count, sumX, sumY, left, top, right, bottom] = [0, 0, 0, columns, rows, 0, 0]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!covered[row * columns + column]) continue
      count += 1
      sumX += column + 0.5
      sumY += row + 0.5
      left = Math.min(left, column)
      right = Math.max(right, column + 1)
      top = Math.min(top, row)
      bottom = row + 1
    }
  }
  return {
    share: (box) => shareOf(sums, box),
    area: count * cell ** 2,
    middle: [(sumX / count) * cell, (sumY / count) * cell],
    extent: { x: left * cell, y: top * cell, width: (right - left) * cell, height: (bottom - top) * cell },
  }
}

function rasterized(rings: Point[][]): Uint8Array {
  const covered = new Uint8Array(columns * rows)
  crossingsOf(rings).forEach((crossings, row) => {
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index, index + 2)
      covered.fill(1, row * columns + toCell(from, columns), row * columns + toCell(to, columns))
    }
  })
  for (const [x, y] of rings.flat()) {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
    if (column >= 0 && row >= 0 && column < columns && row < rows) covered[row * columns + column] = 1
  }
  return covered.map((value, index) => (isInRim(index) ? 0 : value))
}

function isInRim(index: number): boolean {
  const [column, row] = [index % columns, Math.floor(index / columns)]
  return Math.min(column, columns - 1 - column, row, rows - 1 - row) < rim
}

/** Where rings cross the middle of each row, from left to right: inside is from the first to the second. */
function crossingsOf(rings: Point[][]): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => [])
  for (const ring of rings) {
    let from = ring.at(-1)
    for (const to of ring) {
      if (from) addCrossings(from, to, crossings)
      from = to
    }
  }
  return crossings.map((row) => row.sort((one, other) => one - other))
}

function addCrossings(from: Point, to: Point, crossings: number[][]) {
  const [first, end] = [toCell(Math.min(from[1], to[1]), rows), toCell(Math.max(from[1], to[1]), rows)]
  for (let row = first; row < end; row++) {
    const share = ((row + 0.5) * cell - from[1]) / (to[1] - from[1])
    crossings[row]?.push(from[0] + share * (to[0] - from[0]))
  }
}

function toCell(value: number, count: number): number {
  return Math.min(count, Math.max(0, Math.round(value / cell)))
}

/** Of each corner of the grid, how many cells above it and to its left are covered. */
function sumsOf(covered: Uint8Array): Int32Array {
  const width = columns + 1
  const sums = new Int32Array(width * (rows + 1))
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let column = 0; column < columns; column++) {
      sum += covered[row * columns + column] ?? 0
      sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] ?? 0) + sum
    }
  }
  return sums
}

function shareOf(sums: Int32Array, { x, y, width, height }: Box): number {
  const [left, right] = [toCell(x, columns), toCell(x + width, columns)]
  const top = toCell(y, rows) * (columns + 1)
  const bottom = toCell(y + height, rows) * (columns + 1)
  const cells = ((right - left) * (bottom - top)) / (columns + 1)
  const at = (row: number, column: number) => sums[row + column] ?? 0
  const covered = at(bottom, right) - at(bottom, left) - at(top, right) + at(top, left)
  return cells && covered / cells
}
