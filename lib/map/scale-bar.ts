import { centre, earthRadius, frame, kilometresPerPixel } from './frame'
import type { Box } from './frame'
import type { Ground } from './ground'

/** x and y are its left end. */
export interface ScaleBar {
  x: number
  y: number
  length: number
  kilometres: number
  onLand: boolean
}

const kilometres = 500
const margin = 16

/** At the bottom, away from the globe. True in the middle of the map, and within 1 % everywhere on it. */
export function scaleBar(globe: Box, land: Ground): ScaleBar {
  const length = 4 * (earthRadius / kilometresPerPixel) * Math.sin(kilometres / earthRadius / 4)
  const isRight = globe.x < centre[0] && globe.y > centre[1]
  const bar = { x: isRight ? frame.width - margin - length : margin, y: frame.height - margin, length }
  return { ...bar, kilometres, onLand: land.share(scaleBox(bar)) > 0.5 }
}

/** The room that it takes with its words. */
export function scaleBox({ x, y, length }: Pick<ScaleBar, 'x' | 'y' | 'length'>): Box {
  return { x: x - 5, y: y - 18, width: length + 10, height: 22 }
}
