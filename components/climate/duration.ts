import { fill } from '../weather/words/words'
import type { ClimateWords } from './words/words'

/** From hours: "9 h 10 min". */
export function duration(hours: number, { durations }: ClimateWords): string {
  const minutes = Math.round(hours * 60)
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  const form = rest === 0 ? 'hours' : whole === 0 ? 'minutes' : 'both'
  return fill(durations[form], { hours: `${whole}`, minutes: `${rest}` }).replace(/(?<=\d) /g, '\u00a0')
}
