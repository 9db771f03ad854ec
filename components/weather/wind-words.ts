import type { Reading } from '@/lib/weather/weather'
import { isCalm } from '@/lib/weather/wind'
import { type Units, speed } from './format'
import { type Words, compassPoint } from './words/words'

/** "4.1 m/s NNE", or "Calm". */
export function windWords({ windSpeed, windDirection }: Reading, units: Units, words: Words): string {
  if (isCalm(windSpeed)) return words.calm
  const from = windDirection === null ? '' : ` ${compassPoint(windDirection, words.compass)}`
  return speed(windSpeed, units, words.lang) + from
}
