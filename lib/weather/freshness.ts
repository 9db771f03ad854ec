import type { Freshness } from './weather'

const hour = 3_600_000

/** Milliseconds after it was retrieved for which a forecast is used. */
export const horizon = 48 * hour

/** The two ages of a forecast. */
export interface ForecastTimes {
  /** When the provider last sent, or confirmed, it. */
  retrievedAt: string
  /** When the provider made it; null where it does not say. */
  issuedAt: string | null
}

interface Limits {
  fresh: number
  late: number
  used: number
}

const retrieval: Limits = { fresh: hour, late: 6 * hour, used: horizon }

/**
 * MET Norway makes its forecasts for most of the world four times a day, from a model that takes hours to run: in
 * answers that were as new as can be, `updated_at` was up to 10 h 14 min old, which becomes 16 h before the next run.
 * So 18 h are normal, two runs fewer than that are late, and more is old. 18 h are granted before the 48 h begin too,
 * so that a forecast serves on through an outage of 48 h, whatever its age was.
 * https://docs.api.met.no/doc/locationforecast/datamodel.html
 */
const issue: Limits = { fresh: 18 * hour, late: 30 * hour, used: horizon + 18 * hour }

const order: readonly Freshness[] = ['fresh', 'late', 'old']

/**
 * How far to trust a forecast by the worse of its ages: fresh up to one hour after it was retrieved, late up to six,
 * old beyond; and fresh up to 18 hours after it was made, late up to 30. Kept apart from the model so that a browser
 * can judge without loading the schema.
 */
export function freshnessOf(times: ForecastTimes, now: Date): Freshness {
  return order[Math.max(...steps(times, now))] ?? 'old'
}

/** Whether the forecast is less fresh for when it was made than for when it was retrieved. */
export function isLateIssue(times: ForecastTimes, now: Date): boolean {
  const [byRetrieval, byIssue] = steps(times, now)
  return byIssue > byRetrieval
}

/** Whether the forecast is too old to be used, by either of its ages. */
export function isTooOld({ retrievedAt, issuedAt }: ForecastTimes, now: Date): boolean {
  return ageOf(retrievedAt, now) > retrieval.used || ageOf(issuedAt, now) > issue.used
}

function steps({ retrievedAt, issuedAt }: ForecastTimes, now: Date): [byRetrieval: number, byIssue: number] {
  return [stepOf(ageOf(retrievedAt, now), retrieval), stepOf(ageOf(issuedAt, now), issue)]
}

function stepOf(age: number, { fresh, late }: Limits): number {
  if (age <= fresh) return 0
  return age <= late ? 1 : 2
}

/** An answer of an earlier version of this site, kept by a browser or a cache, has no time of issue at all. */
function ageOf(time: string | null | undefined, now: Date): number {
  return time ? now.getTime() - Date.parse(time) : 0
}
