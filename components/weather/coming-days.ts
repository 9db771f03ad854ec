import { localDate } from '@/lib/weather/instant'
import type { Day, ProviderCredit, Weather } from '@/lib/weather/weather'
import { calendarDate, localTime } from '../ui/local-time'
import type { Words } from './words/words'

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

/** "Today", "Rest of today", or the weekday. */
export function dayName(day: Day, weather: Weather, now: Date, words: Words): string {
  return day === todayOf(weather, now) ? todayName(day, weather, words) : calendarDate(day.date, words.lang).weekday
}

/** What today is called: the whole of it, its rest, or a part with its times ("Today 10:00–15:00"). */
export function todayName(
  { date, coverage }: Day,
  { destination: { timeZone } }: Weather,
  { today, restOfToday }: Pick<Words, 'today' | 'restOfToday'>,
): string {
  if (!coverage) return today
  if (localDate(Date.parse(coverage.end), timeZone) > date) return restOfToday
  return `${today} ${localTime(coverage.start, timeZone).clock}–${localTime(coverage.end, timeZone).clock}`
}

/** Everybody whose numbers are in what is shown, each once: who made the forecast comes first. */
export function creditsOf(weather: Weather, now: Date): ProviderCredit[] {
  // An answer that a cache kept from an older version does not have the others.
  const others = comingDays(weather, now).flatMap(({ completedBy = [] }: Partial<Day>) => completedBy)
  return [...new Map([weather.provider, ...others].map((credit) => [credit.name, credit])).values()]
}
