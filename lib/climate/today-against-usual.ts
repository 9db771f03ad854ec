import type { Climate } from '../destinations/climate'
import { localDate } from '../weather/instant'
import type { Weather } from '../weather/weather'
import { usualDay } from './usual-day'

/** The forecast for the place's today beside what is usual at this time of the year, °C. */
export interface TodayAgainstUsual {
  /** YYYY-MM-DD at the place. */
  date: string
  /** Which figure of the day: its maximum, or the mean of its extremes where only means are known. */
  figure: 'maximum' | 'mean'
  forecast: number
  usual: number
}

/**
 * Null where there is no forecast for today, or nothing usual to compare it with, and where the forecast covers only a
 * part of the day: the rest of a day may be colder than the day.
 */
export function todayAgainstUsual(weather: Weather, climate: Climate, now: Date): TodayAgainstUsual | null {
  const date = localDate(now.getTime(), weather.destination.timeZone)
  const today = weather.daily.find((day) => day.date === date)
  if (!today || today.coverage) return null
  const { temperatureMax, temperatureMin } = today
  const usual = usualDay(climate, date)
  if (temperatureMax !== null && usual.temperatureMax !== null) {
    return { date, figure: 'maximum', forecast: temperatureMax, usual: usual.temperatureMax }
  }
  if (temperatureMax !== null && temperatureMin !== null && usual.temperatureMean !== null) {
    const forecast = (temperatureMax + temperatureMin) / 2
    return { date, figure: 'mean', forecast, usual: usual.temperatureMean }
  }
  return null
}
