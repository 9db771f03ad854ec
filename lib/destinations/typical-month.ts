import { localDate } from '../weather/instant'
import type { Climate } from './climate'

/** Monthly means for one month of the year. */
export interface TypicalMonth {
  /** 1 to 12. */
  month: number
  /** Means of the daily extremes, °C; null where the source has none. */
  temperatureMax: number | null
  temperatureMin: number | null
  /** Mean of all hours, °C. */
  temperatureMean: number | null
  /** mm in the month. */
  precipitation: number | null
  source: Climate['source']
  /** The years of the means, where the source names them. */
  period: string | null
}

/** What is usual in the month that it is at a place, or null where nothing is known of it. */
export function typicalMonth(climate: Climate, now: Date, timeZone: string): TypicalMonth | null {
  const month = Number(localDate(now.getTime(), timeZone).slice(5, 7))
  const of = (means: (number | null)[]) => means[month - 1] ?? null
  const typical = {
    temperatureMax: of(climate.temperatureMax),
    temperatureMin: of(climate.temperatureMin),
    temperatureMean: of(climate.temperatureMean),
    precipitation: of(climate.precipitation),
  }
  if (Object.values(typical).every((mean) => mean === null)) return null
  const { source, period } = climate
  return { month, ...typical, source, period }
}
