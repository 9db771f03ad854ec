import type { UsualTrip } from '@/lib/climate/usual-trip'
import type { Language } from '@/lib/languages'
import { plural } from '../ui/plural'
import { fill } from '../weather/words/words'
import { duration } from './duration'
import { climateWords } from './words/languages'

/** How long the sun is up on the days of a trip, and on how many of them it does not rise or set, line by line. */
export function usualDaylight(
  { days, daylight, daysWithoutSunrise, daysWithoutSunset }: UsualTrip,
  language: Language,
): string[] {
  const words = climateWords[language]
  const { daylightOf, daylightFrom, neverRises, neverSets, noSunrise, noSunset } = words.days
  if (daysWithoutSunrise === days) return [neverRises]
  if (daysWithoutSunset === days) return [neverSets]
  const [least, greatest] = [duration(daylight.least, words), duration(daylight.greatest, words)]
  return [
    least === greatest ? fill(daylightOf, { time: least }) : fill(daylightFrom, { least, greatest }),
    ...(daysWithoutSunrise > 0 ? [plural(daysWithoutSunrise, noSunrise, language)] : []),
    ...(daysWithoutSunset > 0 ? [plural(daysWithoutSunset, noSunset, language)] : []),
  ]
}
