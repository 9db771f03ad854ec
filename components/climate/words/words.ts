import type { TodayAgainstUsual } from '@/lib/climate/today-against-usual'
import type { TripFault } from '@/lib/climate/trip-dates'
import type { Plural } from '../../ui/plural'

/** The days up to the 10th, up to the 20th, and the others. */
export type PartOfMonth = 'early' | 'middle' | 'late'

/**
 * {degrees}: the difference, as in "3°"; {month}: its name as it is in a date, or alone where a date has a number.
 */
type Verdict = Record<PartOfMonth, string>

/** Everything that is said of the usual year, in one language; "{place}" and the like are put in by `fill`. */
export interface ClimateWords {
  title: string
  /** Today beside what is usual at this time of the year. */
  today: { warmer: Verdict; colder: Verdict; same: Verdict }
  /** {forecast}, {usual}: temperatures; {date} */
  forecast: Record<TodayAgainstUsual['figure'], string>
  recorded: string
  chart: {
    /** {place} */
    title: string
    description: string
    /** {unit} */
    extremes: string
    /** {unit} */
    mean: string
    /** {unit} */
    precipitation: string
    daylight: string
  }
  table: {
    open: string
    /** {place} */
    title: string
    month: string
    /** {unit} */
    high: string
    /** {unit} */
    low: string
    /** {unit} */
    mean: string
    /** {unit} */
    precipitation: string
    daylight: string
  }
  /** {years}, {source} */
  means: string
  /** {source} */
  meansOfUnknownYears: string
  horizon: string
  /** How long the sun is up: {hours}, {minutes} */
  durations: { hours: string; minutes: string; both: string }
  days: {
    title: string
    /** {place} */
    lead: string
    first: string
    last: string
    show: string
    faults: Record<TripFault, string>
    /** {date} */
    oneDay: string
    /** {from}, {to}: dates; {n} */
    trip: Plural
    unknown: string
    byDay: string
    byNight: string
    dayAndNight: string
    precipitation: string
    daylight: string
    /** {mean}, {least}, {greatest}: temperatures */
    spread: string
    /** {depth} */
    share: string
    /** {depth}: one that is not reached */
    shareLessThan: string
    /** {time} */
    daylightOf: string
    /** {least}, {greatest} */
    daylightFrom: string
    neverRises: string
    neverSets: string
    /** {n} */
    noSunrise: Plural
    /** {n} */
    noSunset: Plural
    notForecast: string
  }
}
