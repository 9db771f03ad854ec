import type { Climate } from '../destinations/climate'
import type { Destination } from '../destinations/destination'
import { addDays, daysBetween } from './calendar'
import { daylightHours } from './daylight'
import type { TripDates } from './trip-dates'
import { type UsualDay, usualDay } from './usual-day'

/** The mean of some days, and its least and greatest. */
export interface Spread {
  mean: number
  least: number
  greatest: number
}

/** What is usual on the days of a trip; null where it is not known of every day. */
export interface UsualTrip {
  days: number
  /** °C. */
  temperatureMax: Spread | null
  temperatureMin: Spread | null
  temperatureMean: Spread | null
  /** mm in all. */
  precipitation: number | null
  /** Hours a day. */
  daylight: Spread
  daysWithoutSunrise: number
  daysWithoutSunset: number
}

/** Puts together what is usual, and how long the sun is up, from the first day of a trip to the last. */
export function usualTrip(climate: Climate, destination: Destination, { from, to }: TripDates): UsualTrip {
  const dates = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
  const usual = dates.map((date) => usualDay(climate, date))
  const of = (key: keyof UsualDay) => ofEveryDay(usual.map((day) => day[key]))
  const hours = dates.map((date) => daylightHours(date, destination, destination.timeZone))
  const precipitation = of('precipitation')
  return {
    days: dates.length,
    temperatureMax: spreadOf(of('temperatureMax')),
    temperatureMin: spreadOf(of('temperatureMin')),
    temperatureMean: spreadOf(of('temperatureMean')),
    precipitation: precipitation && precipitation.reduce((sum, value) => sum + value, 0),
    daylight: { mean: meanOf(hours), least: Math.min(...hours), greatest: Math.max(...hours) },
    daysWithoutSunrise: hours.filter((value) => value === 0).length,
    daysWithoutSunset: hours.filter((value) => value === 24).length,
  }
}

/** A missing day is not left out of a mean: there is none then. */
function ofEveryDay(values: (number | null)[]): number[] | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? known : null
}

function spreadOf(values: number[] | null): Spread | null {
  return values && { mean: meanOf(values), least: Math.min(...values), greatest: Math.max(...values) }
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
