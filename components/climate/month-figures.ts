import { daylightHours } from '@/lib/climate/daylight'
import type { Climate } from '@/lib/destinations/climate'
import type { Destination } from '@/lib/destinations/destination'

/** What is usual in a month, and how long the sun is up in its middle. */
export interface MonthFigures {
  /** 1 to 12. */
  month: number
  /** °C; null where the source has none. */
  max: number | null
  min: number | null
  mean: number | null
  /** mm in the month. */
  precipitation: number | null
  /** Hours on the 15th. */
  daylight: number
}

/** The twelve months of a place. */
export function monthFigures(climate: Climate, destination: Destination, year: number): MonthFigures[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const date = `${year}-${String(month).padStart(2, '0')}-15`
    return {
      month,
      max: climate.temperatureMax[index] ?? null,
      min: climate.temperatureMin[index] ?? null,
      mean: climate.temperatureMean[index] ?? null,
      precipitation: climate.precipitation[index] ?? null,
      daylight: daylightHours(date, destination, destination.timeZone),
    }
  })
}
