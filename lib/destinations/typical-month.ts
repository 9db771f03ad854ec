import { localDate } from '../weather/instant'
import type { Climate } from './climate'

/** Monthly means for one month of the year. */
export interface TypicalMonth {
  /** 1 to 12. */
  month: number
  /** Means of the daily extremes, °C; null where the source has none. */
  temperatureMax: number | null
  temperatureMin: number | null
  /** mm in the month. */
  precipitation: number | null
  source: Climate['source']
  /** The years of the means, where the source names them. */
  period: string | null
}

/** What is usual in the month that it is at a place, or null where nothing is known of it. */
export function typicalMonth(climate: Climate, now: Date, timeZone: string): TypicalMonth | null {
  const month = Number(localDate(now.getTime(), timeZone).slice(5, 7))
  const temperatureMax = climate.temperatureMax[month - 1] ?? null
  const temperatureMin = climate.temperatureMin[month - 1] ?? null
  const precipitation = climate.precipitation[month - 1] ?? null
  if (temperatureMax === null && temperatureMin === null && precipitation === null) return null
  const { source, period } = climate
  return { month, temperatureMax, temperatureMin, precipitation, source, period }
}
