import { localDate } from '@/lib/weather/instant'
import type { Day, Weather } from '@/lib/weather/weather'
import { calendarDate } from '../ui/local-time'
import type { Words } from './words/words'

/** The days from the place's today on, seven at most. */
export function comingDays({ daily, destination }: Weather, now: Date): Day[] {
  const today = localDate(now.getTime(), destination.timeZone)
  return daily.filter(({ date }) => date >= today).slice(0, 7)
}

/** "Today", or the weekday. */
export function dayName({ date }: Day, { destination }: Weather, now: Date, words: Words): string {
  const isToday = date === localDate(now.getTime(), destination.timeZone)
  return isToday ? words.today : calendarDate(date, words.lang).weekday
}
