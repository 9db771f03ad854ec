import type { GeoProjection } from 'd3-geo'
import { type MapLettering, latitudeText, longitudeText } from './coordinates'
import { frame, grown, inFrame, overlap, project, sight } from './frame'
import type { Box, Place, Point } from './frame'
import type { Ground } from './ground'
import { gridLabelBox } from './lettering'

/** A parallel or meridian as it lies on the map, in pieces, and what is written on it. */
export interface GridLine {
  text: string
  kind: 'parallel' | 'meridian'
  pieces: Point[][]
}

/** Such as “130° E”, centred on x; y is the baseline. */
export interface GridLabel {
  text: string
  x: number
  y: number
  onLand: boolean
}

const parallelStep = 5
const kilometresPerDegree = 111.2

/** The parallels and meridians in sight, a few of each at any latitude. */
export function gridLines(
  { latitude, longitude }: Place,
  projection: GeoProjection,
  lettering: MapLettering,
): GridLine[] {
  const atLatitude = kilometresPerDegree * Math.cos((latitude * Math.PI) / 180)
  const meridianStep = [5, 10, 15].find((step) => step * atLatitude > 450) ?? 30
  const parallels = multiples(parallelStep, latitude - sight, latitude + sight)
    .filter((degrees) => Math.abs(degrees) < 90)
    .map((degrees) => ({
      kind: 'parallel' as const,
      text: degrees === 0 ? '0°' : latitudeText(degrees, 0, lettering),
      points: multiples(1, longitude - 180, longitude + 180).map((east): Point => [east, degrees]),
    }))
  const meridians = multiples(meridianStep, -180, 179).map((degrees) => ({
    kind: 'meridian' as const,
    text: degrees % 180 === 0 ? `${Math.abs(degrees)}°` : longitudeText(degrees, 0, lettering),
    points: [-90, 0, 90].map((north): Point => [degrees, north]),
  }))
  return [...parallels, ...meridians]
    .map(({ kind, text, points }) => ({
      kind,
      text,
      pieces: project({ type: 'LineString', coordinates: points }, projection),
    }))
    .filter(({ pieces }) => pieces.length > 0)
}

/**
 * Writes on each line once: on parallels at the left or right, on meridians at the top or bottom. Where they
 * run round the pole, any edge will do.
 */
export function gridLabels(lines: GridLine[], latitude: number, land: Ground, taken: Box[]): GridLabel[] {
  const labels: GridLabel[] = []
  for (const { kind, text, pieces } of lines) {
    const { width } = gridLabelBox({ text, x: 0, y: 0 })
    const atSides = [edge + width / 2, frame.width - edge - width / 2].flatMap((x) => crossings(pieces, 0, x))
    const atEnds = [top, frame.height - top].flatMap((y) => crossings(pieces, 1, y))
    const [usual, other] = kind === 'parallel' ? [atSides, atEnds] : [atEnds, atSides]
    const sites = Math.abs(latitude) > polar ? [...usual, ...other] : usual
    const label = sites
      .map(([x, y]) => ({ text, x, y: y + middle }))
      .find((candidate) => {
        const box = gridLabelBox(candidate)
        const boxes = [...taken, ...labels.map(gridLabelBox)]
        return inFrame(box, edge - 1) && !boxes.some((other) => overlap(grown(box, 2), other))
      })
    if (label) labels.push({ ...label, onLand: land.share(gridLabelBox(label)) > 0.5 })
  }
  return labels
}

/** In px: the words from the edge of the frame, their middle from its top, and their baseline from that. */
const edge = 8
const top = 15
const middle = 4.5

/** Where parallels are round enough to turn away from the sides, in degrees. */
const polar = 65

/** Where the pieces cross a vertical (axis 0) or a horizontal (axis 1). */
function crossings(pieces: Point[][], axis: 0 | 1, value: number): Point[] {
  return pieces.flatMap((piece) =>
    piece.flatMap((to, index) => {
      const from = piece[index - 1]
      if (!from || from[axis] < value === to[axis] < value) return []
      const share = (value - from[axis]) / (to[axis] - from[axis])
      return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] satisfies Point]
    }),
  )
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step)
}
