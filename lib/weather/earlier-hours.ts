import { dayOfSteps } from './days-of-steps'
import { localDate, toInstant } from './instant'
import { startOfDay } from './local-day'
import type { ProviderAnswer, Step } from './provider'
import type { Day, ProviderCredit } from './weather'

/** Hours of the running local day that are over, as one provider had them. */
export interface EarlierHours {
  provider: ProviderCredit
  steps: Step[]
}

/** An answer, with the hours of its day that its series no longer covers. */
export interface CompletedAnswer extends ProviderAnswer {
  /** One entry for each provider. */
  earlier: EarlierHours[]
}

/**
 * Completes the destination's today from the answer that a new one replaces, so that an evening still knows its morning:
 * a series may begin at the running hour. It does not matter which provider made either.
 *
 * @param previous what is stored for the same destination
 */
export function withEarlierHours(
  answer: ProviderAnswer,
  previous: CompletedAnswer | undefined,
  timeZone: string,
  now: Date,
): CompletedAnswer {
  const { forecast } = answer
  // A recording says nothing of a real day.
  if (!previous || (previous.forecast.recorded === null) !== (forecast.recorded === null)) {
    return { ...answer, earlier: [] }
  }
  const today = localDate(now.getTime(), timeZone)
  const midnight = toInstant(startOfDay(today, timeZone))
  const begin = forecast.steps[0]?.validAt ?? toInstant(now.getTime())
  const earlier = joined([...previous.earlier, { provider: previous.forecast.provider, steps: previous.forecast.steps }])
    .map(({ provider, steps }) => ({ provider, steps: stepsWithin(steps, midnight, begin) }))
    .filter(({ steps }) => steps.length > 0)

  const complete = (day: Day): Day => {
    if (day.date !== today || !day.coverage) return day
    const before = earlier.flatMap(({ steps }) => steps).toSorted((a, b) => (a.validAt < b.validAt ? -1 : 1))
    const completed = dayOfSteps(today, [...before, ...forecast.steps], timeZone)
    if (!completed) return day
    const from = completed.coverage?.start ?? midnight
    const others = earlier.filter(({ provider, steps }) => {
      return provider.name !== forecast.provider.name && steps.some(({ validUntil }) => validUntil > from)
    })
    return { ...completed, completedBy: others.map(({ provider }) => provider) }
  }
  return { ...answer, earlier, forecast: { ...forecast, days: forecast.days.map(complete) } }
}

/** Each provider once: its hours may lie on both sides of another's. */
function joined(all: EarlierHours[]): EarlierHours[] {
  const byName = new Map<string, EarlierHours>()
  for (const { provider, steps } of all) {
    byName.set(provider.name, { provider, steps: [...(byName.get(provider.name)?.steps ?? []), ...steps] })
  }
  return [...byName.values()]
}

/**
 * The steps between two instants. One that reaches beyond the end is cut there, with its share of the precipitation;
 * the extremes of six hours may lie beyond it, and are left out.
 */
function stepsWithin(steps: Step[], start: string, end: string): Step[] {
  return steps
    .filter(({ validAt, validUntil }) => validUntil > start && validAt < end)
    .map((step) => (step.validUntil <= end ? step : cutAt(end, step)))
    .map((step) => ({ ...step, nextSixHours: null }))
}

function cutAt(end: string, step: Step): Step {
  const { precipitation, precipitationPeriod: period } = step
  return {
    ...step,
    validUntil: end,
    precipitation: precipitation === null || !period ? null : precipitation * shareBefore(end, period),
    precipitationPeriod: period && { ...period, end },
  }
}

function shareBefore(instant: string, { start, end }: { start: string; end: string }): number {
  return (Date.parse(instant) - Date.parse(start)) / (Date.parse(end) - Date.parse(start))
}
