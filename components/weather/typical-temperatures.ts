import type { TypicalMonth } from '@/lib/destinations/typical-month'
import { type Units, temperature } from './format'
import type { Words } from './words/words'

/** What is usual by day and by night, or on average where a source has no more. */
export function typicalTemperatures(
  { temperatureMax, temperatureMin, temperatureMean }: TypicalMonth,
  units: Units,
  { unavailable, lang }: Words,
): { term: string; value: string }[] {
  if (temperatureMax === null && temperatureMin === null && temperatureMean !== null) {
    return [{ term: unavailable.onAverage, value: temperature(temperatureMean, units, lang) }]
  }
  return [
    { term: unavailable.byDay, value: temperature(temperatureMax, units, lang) },
    { term: unavailable.byNight, value: temperature(temperatureMin, units, lang) },
  ]
}
