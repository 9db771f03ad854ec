import { geoOrthographic } from 'd3-geo'
import type { GeoProjection } from 'd3-geo'
import { frame, project } from './frame'
import type { Box, Place, Point } from './frame'
import type { Ground } from './ground'
import { area } from './islands'
import { ringPath } from './path'
import { coarseLand } from './world'

/** The world as seen from above the place; x and y are its middle. */
export interface Globe {
  x: number
  y: number
  radius: number
  land: string
  /** The outline of the map. */
  region: string
}

const radius = 36
const margin = 12

/** In the corner where it hides the least land. */
export function globeBox(land: Ground): Box {
  const size = 2 * radius
  const [right, bottom] = [frame.width - margin - size, frame.height - margin - size]
  const corners = [
    { x: right, y: bottom },
    { x: margin, y: bottom },
    { x: right, y: margin },
    { x: margin, y: margin },
  ].map((corner) => ({ ...corner, width: size, height: size }))
  return corners.reduce((best, corner) => (land.share(corner) < land.share(best) ? corner : best))
}

export function globe({ latitude, longitude }: Place, box: Box, regional: GeoProjection): Globe {
  const [x, y] = [box.x + radius, box.y + radius]
  const projection = geoOrthographic()
    .rotate([-longitude, -latitude])
    .scale(radius)
    .translate([x, y])
    .clipAngle(90)
  return {
    x,
    y,
    radius,
    land: ringPath(project(coarseLand(), projection).filter((ring) => area(ring) > 1)),
    region: ringPath([frameEdge().flatMap((point) => throughThe(regional, projection, point))]),
  }
}

/** Points along the edge of the frame, close enough to draw it on a globe. */
function frameEdge(): Point[] {
  const { width, height } = frame
  const shares = [0, 0.25, 0.5, 0.75]
  return [
    ...shares.map((share): Point => [share * width, 0]),
    ...shares.map((share): Point => [width, share * height]),
    ...shares.map((share): Point => [width - share * width, height]),
    ...shares.map((share): Point => [0, height - share * height]),
  ]
}

/** A point of the map, as it lies on the globe. */
function throughThe(regional: GeoProjection, projection: GeoProjection, point: Point): Point[] {
  const place = regional.invert?.(point)
  const there = place && projection(place)
  return there ? [there] : []
}
