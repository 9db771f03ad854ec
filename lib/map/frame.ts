import { geoAzimuthalEqualArea, geoStream } from 'd3-geo'
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo'

/** In px of the map. */
export type Point = [x: number, y: number]

/** In px of the map; x and y are the upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Decimal degrees, WGS 84. */
export interface Place {
  latitude: number
  longitude: number
}

/** The whole map, which is its own coordinate system: 1,250 km from the centre to the left and the right. */
export const frame: Box = { x: 0, y: 0, width: 400, height: 320 }
export const centre: Point = [frame.width / 2, frame.height / 2]
export const kilometresPerPixel = 6.25
export const earthRadius = 6371

/** From the centre past the corners of the frame, in degrees. */
export const sight = 16

/** What is cut off is cut off here, so that the line along the cut is out of sight. */
const bleed = 2

/** Centred on the place, where all directions are true: poles and antimeridian need no special case. */
export function regionalProjection({ latitude, longitude }: Place): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(earthRadius / kilometresPerPixel)
    .translate(centre)
    .clipAngle(sight)
    .clipExtent([
      [-bleed, -bleed],
      [frame.width + bleed, frame.height + bleed],
    ])
}

/** The lines and rings (without a closing point) of a shape as they lie on the map. */
export function project(shape: GeoPermissibleObjects, projection: GeoProjection): Point[][] {
  const lines: Point[][] = []
  const nothing = () => {}
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => lines.at(-1)?.push([x, y]),
      lineStart: () => lines.push([]),
      lineEnd: nothing,
      polygonStart: nothing,
      polygonEnd: nothing,
    }),
  )
  return lines
}

export function inFrame({ x, y, width, height }: Box, margin = 0): boolean {
  return (
    x >= margin &&
    y >= margin &&
    x + width <= frame.width - margin &&
    y + height <= frame.height - margin
  )
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
