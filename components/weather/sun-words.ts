import { localDate } from '@/lib/weather/instant'
import type { Day } from '@/lib/weather/weather'
import { localTime } from '../ui/local-time'
import { missing } from './format'
import type { Words } from './words/words'

/**
 * When the sun rises or sets on a day: "07:20", or "Sat 00:04" where that is not on the day itself. In polar day and
 * night it says which of them it is, and "None" for the one that does not happen on a day that has the other.
 */
export function sunTime(day: Day | null, event: 'sunrise' | 'sunset', timeZone: string, words: Words): string {
  if (day?.daylight === 'polar-day') return words.polarDay
  if (day?.daylight === 'polar-night') return words.polarNight
  const instant = day?.[event]
  if (!day || !instant) return day?.daylight === 'normal' ? words.noSunriseOrSunset : missing
  const { weekday, clock } = localTime(instant, timeZone, words.lang)
  return localDate(Date.parse(instant), timeZone) === day.date ? clock : `${weekday} ${clock}`
}

/** "Sunrise 07:20", "Sunset 16:50", or the one of them that happens; or only "Polar night". */
export function sunWords(day: Day | null, timeZone: string, words: Words): string[] {
  if (day?.daylight === 'polar-day') return [words.polarDay]
  if (day?.daylight === 'polar-night') return [words.polarNight]
  return (['sunrise', 'sunset'] as const)
    .filter((event) => day?.daylight !== 'normal' || day[event] !== null)
    .map((event) => `${words[event]} ${sunTime(day, event, timeZone, words)}`)
}
