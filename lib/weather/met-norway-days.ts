import { conditionOf } from './condition'
import { localDate } from './instant'
import type { MetNorwayEntry } from './met-norway-response'
import type { Step } from './provider'
import { mostSevere } from './severity'
import type { Day } from './weather'

const hour = 3_600_000

/** A day whose forecast covers fewer hours than this says too little about it to be shown. */
const minimumHours = 18

/**
 * Days from MET Norway's series, which has none of its own. A day is made of the steps that begin on its
 * local date. The first one is what is left of it; the six-hour steps of later days may reach past
 * midnight, so those extremes and sums are approximate.
 *
 * @param entries ascending
 * @param steps the same entries, translated
 */
export function daysOf(entries: MetNorwayEntry[], steps: Step[], timeZone: string): Day[] {
  const groups = new Map<string, number[]>()
  steps.forEach(({ validAt }, index) => {
    const date = localDate(Date.parse(validAt), timeZone)
    groups.set(date, [...(groups.get(date) ?? []), index])
  })
  return [...groups].flatMap(([date, indices], position) => {
    const own = indices.flatMap((index) => steps[index] ?? [])
    const covered = own.reduce((hours, step) => hours + hoursOf(step), 0)
    if (position > 0 && covered < minimumHours) return []
    const extremes = indices.flatMap((index) => extremesOf(entries[index], date, timeZone))
    return [dayOf(date, own, extremes)]
  })
}

function dayOf(date: string, steps: Step[], extremes: number[]): Day {
  const temperatures = [...values(steps, 'temperature'), ...extremes]
  const worst = mostSevere(steps)
  return {
    date,
    temperatureMax: largest(temperatures),
    temperatureMin: smallest(temperatures),
    condition: worst?.condition ?? conditionOf(null).condition,
    intensity: worst?.intensity ?? null,
    weatherCode: worst?.weatherCode ?? null,
    precipitation: sum(values(steps.filter(isAmountOfStep), 'precipitation')),
    precipitationProbability: largest(values(steps, 'precipitationProbability')),
    windSpeedMax: largest(values(steps, 'windSpeed')),
    uvIndexMax: largest(values(steps, 'uvIndex')),
    sunrise: null,
    sunset: null,
  }
}

/** The six-hour maximum and minimum that begin at an entry, if they end on the same date. */
function extremesOf(entry: MetNorwayEntry | undefined, date: string, timeZone: string): number[] {
  const details = entry?.data.next_6_hours?.details
  if (!entry || !details) return []
  const lastInstant = Date.parse(entry.time) + 6 * hour - 1
  if (localDate(lastInstant, timeZone) !== date) return []
  return [details.air_temperature_max, details.air_temperature_min].filter(
    (value) => value !== undefined,
  )
}

/** An amount that reaches into the next step would be counted there again. */
function isAmountOfStep({ precipitationPeriod, validUntil }: Step): boolean {
  return precipitationPeriod !== null && Date.parse(precipitationPeriod.end) <= Date.parse(validUntil)
}

function hoursOf({ validAt, validUntil }: Step): number {
  return (Date.parse(validUntil) - Date.parse(validAt)) / hour
}

type Amount = 'temperature' | 'precipitation' | 'precipitationProbability' | 'windSpeed' | 'uvIndex'

function values(steps: Step[], name: Amount): number[] {
  return steps.map((step) => step[name]).filter((value) => value !== null)
}

function largest(numbers: number[]): number | null {
  return numbers.length > 0 ? Math.max(...numbers) : null
}

function smallest(numbers: number[]): number | null {
  return numbers.length > 0 ? Math.min(...numbers) : null
}

/** To two decimals, so that sums of tenths stay tenths. */
function sum(numbers: number[]): number | null {
  if (numbers.length === 0) return null
  return Math.round(numbers.reduce((total, value) => total + value, 0) * 100) / 100
}
