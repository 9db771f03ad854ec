import { conditionOf } from './condition'
import { localDate, toInstant } from './instant'
import { dateAfter, startOfDay } from './local-day'
import { plausibleDay } from './plausible'
import type { Step } from './provider'
import { mostSevere } from './severity'
import type { Day } from './weather'

const hour = 3_600_000

/**
 * Days from a series that has none of its own, ascending. Only the first may be covered in part, since a series begins
 * at the running hour. A later day that is not covered whole is left out: its extremes may lie in what is missing.
 *
 * @param steps ascending
 */
export function daysOf(steps: Step[], timeZone: string): Day[] {
  const dates = [...new Set(steps.map(({ validAt }) => localDate(Date.parse(validAt), timeZone)))]
  return dates.flatMap((date, position) => {
    const day = dayOfSteps(date, steps, timeZone)
    return day && (position === 0 || day.coverage === null) ? [day] : []
  })
}

/**
 * A day from the steps that begin on its local date, or null where none of them has a temperature. After a gap only what
 * follows it counts. Six-hour steps may reach past midnight, so those sums are approximate. Where one step lacks an
 * amount, the day's sum or maximum is not known.
 *
 * @param date YYYY-MM-DD in the time zone
 * @param steps ascending; those of other days are passed over
 */
export function dayOfSteps(date: string, steps: Step[], timeZone: string): Day | null {
  const start = startOfDay(date, timeZone)
  const end = startOfDay(dateAfter(date), timeZone)
  const known = lastRun(steps.filter((step) => endOf(step) > start && Date.parse(step.validAt) < end))
  const own = known.filter(({ validAt }) => Date.parse(validAt) >= start)
  const [first] = known
  const last = own.at(-1)
  if (!first || !last) return null
  const from = Math.max(start, Date.parse(first.validAt))
  const to = Math.min(end, endOf(last))
  return plausibleDay({
    ...dayOf(date, own, extremesOf(own, end)),
    coverage: from === start && to === end ? null : { start: toInstant(from), end: toInstant(to) },
  })
}

/** The last steps that join without a gap and have a temperature. */
function lastRun(steps: Step[]): Step[] {
  const last = steps.findLastIndex(({ temperature }) => temperature !== null)
  const gap = steps.findLastIndex((step, index) => {
    const following = steps[index + 1]
    return index < last && (step.temperature === null || !following || endOf(step) < Date.parse(following.validAt))
  })
  return steps.slice(gap + 1, last + 1)
}

function endOf({ validUntil }: Step): number {
  return Date.parse(validUntil)
}

function dayOf(date: string, steps: Step[], extremes: number[]): Omit<Day, 'coverage'> {
  const temperatures = [...values(steps, 'temperature'), ...extremes]
  const worst = isSkyKnown(steps) ? mostSevere(steps) : null
  return {
    date,
    temperatureMax: largest(temperatures),
    temperatureMin: smallest(temperatures),
    condition: worst?.condition ?? conditionOf(null).condition,
    intensity: worst?.intensity ?? null,
    weatherCode: worst?.weatherCode ?? null,
    precipitation: sum(allValues(steps.map(withOwnAmount), 'precipitation')),
    precipitationProbability: largest(allValues(steps, 'precipitationProbability')),
    windSpeedMax: largest(allValues(steps, 'windSpeed')),
    uvIndexMax: largest(allValues(steps, 'uvIndex')),
    sunrise: null,
    sunset: null,
    daylight: null,
    completedBy: [],
  }
}

/** Whether the sky is known for more than three quarters of the time of the steps: the worst may lie in what is missing. */
function isSkyKnown(steps: Step[]): boolean {
  const time = (some: Step[]) => some.reduce((total, step) => total + endOf(step) - Date.parse(step.validAt), 0)
  return time(steps.filter(({ condition }) => condition !== 'unknown')) > 0.75 * time(steps)
}

/** The maxima and minima of the six hours that begin at a step, if these end on the same day. */
function extremesOf(steps: Step[], end: number): number[] {
  return steps.flatMap(({ nextSixHours, validAt }) =>
    nextSixHours === null || Date.parse(validAt) + 6 * hour > end
      ? []
      : [nextSixHours.temperatureMax, nextSixHours.temperatureMin].filter((value) => value !== null),
  )
}

/** A step without an amount that reaches into the next one: it would be counted there again. */
function withOwnAmount(step: Step): Step {
  const { precipitationPeriod: period, validUntil } = step
  return period && Date.parse(period.end) > Date.parse(validUntil) ? { ...step, precipitation: null } : step
}

type Amount = 'temperature' | 'precipitation' | 'precipitationProbability' | 'windSpeed' | 'uvIndex'

function values(steps: Step[], name: Amount): number[] {
  return steps.map((step) => step[name]).filter((value) => value !== null)
}

/** The amounts of all steps, or none where one is missing. */
function allValues(steps: Step[], name: Amount): number[] {
  const known = values(steps, name)
  return known.length === steps.length ? known : []
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
