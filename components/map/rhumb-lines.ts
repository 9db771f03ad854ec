import { centre, frame } from '@/lib/map/frame'
import { markRadius } from '@/lib/map/lettering'
import { tidy } from './tidy'

/** The thirty-two winds of a sailor's chart, from the place to the edge of the map, as paths. */
export const rhumbLines = { 'quarter-winds': winds(1, 2), 'half-winds': winds(2, 4), winds: winds(0, 4) }

/** Every so many of the thirty-two. */
function winds(first: number, every: number): string {
  const numbers = Array.from({ length: 32 / every }, (_, index) => first + index * every)
  return numbers.map((number) => ray((number * Math.PI) / 16)).join('')
}

function ray(angle: number): string {
  const [right, down] = [Math.sin(angle), -Math.cos(angle)]
  const reach = Math.min(frame.width / 2 / Math.abs(right), frame.height / 2 / Math.abs(down))
  const at = (distance: number) =>
    `${tidy(centre[0] + right * distance)} ${tidy(centre[1] + down * distance)}`
  return `M${at(markRadius)}L${at(reach)}`
}
