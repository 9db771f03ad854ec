import { localDate } from '@/lib/weather/instant'
import type { Day, ProviderCredit, Weather } from '@/lib/weather/weather'
import { calendarDate, localTime } from '../ui/local-time'
import type { Words } from './words/words'

const hour = 3_600_000

/** The days from the place's today on, seven at most. */
export function comingDays({ daily, destination }: Weather, now: Date): Day[] {
  const today = localDate(now.getTime(), destination.timeZone)
  return daily.filter(({ date }) => date >= today).slice(0, 7)
}

/** The place's today, where the forecast has it. */
export function todayOf(weather: Weather, now: Date): Day | null {
  const date = localDate(now.getTime(), weather.destination.timeZone)
  return weather.daily.find((day) => day.date === date) ?? null
}

/** The weekday, or what `todayName` calls today. */
export function dayName(day: Day, weather: Weather, now: Date, words: Words): string {
  return day === todayOf(weather, now) ? todayName(day, weather, now, words) : calendarDate(day.date, words.lang).weekday
}

/**
 * Names today by what its values are of: all of it, its rest, which begins with the running hour and ends at midnight,
 * or a part with its times ("Today 10:00–15:00"). In a page that stays open the rest becomes such a part, because its
 * values go on to count hours that are over. The midnight at the end is 24:00, since 00:00 would be the one before.
 */
export function todayName(
  { date, coverage }: Day,
  { destination: { timeZone } }: Weather,
  now: Date,
  { today, restOfToday }: Pick<Words, 'today' | 'restOfToday'>,
): string {
  if (!coverage) return today
  const elapsed = now.getTime() - Date.parse(coverage.start)
  const isToMidnight = localDate(Date.parse(coverage.end), timeZone) > date
  if (isToMidnight && elapsed >= 0 && elapsed < hour) return restOfToday
  const end = isToMidnight ? '24:00' : localTime(coverage.end, timeZone).clock
  return `${today} ${localTime(coverage.start, timeZone).clock}–${end}`
}

/** Everybody whose numbers are in what is shown, each once: who made the forecast comes first. */
export function creditsOf(weather: Weather, now: Date): ProviderCredit[] {
  // An answer that a cache kept from an older version does not have the others.
  const others = comingDays(weather, now).flatMap(({ completedBy = [] }: Partial<Day>) => completedBy)
  return [...new Map([weather.provider, ...others].map((credit) => [credit.name, credit])).values()]
}
