import type { Climate } from '../destinations/climate'

/** What is usual on a day of the year, from monthly means; null where the months that it takes are not known. */
export interface UsualDay {
  /** Daily extremes and mean, °C. */
  temperatureMax: number | null
  temperatureMin: number | null
  temperatureMean: number | null
  /** mm in the day. */
  precipitation: number | null
}

/**
 * Temperatures go in a straight line from the middle of one month to the middle of the next, since a month's mean
 * is not what is usual at its end. Precipitation is the month's sum, spread evenly over its days, so that a
 * month of days adds up to what its source says.
 *
 * @param date YYYY-MM-DD
 */
export function usualDay(climate: Climate, date: string): UsualDay {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const at = Date.parse(`${date}T12:00:00Z`)
  const before = at < middleOf(year, month) ? month - 1 : month
  const [from, to] = [middleOf(year, before), middleOf(year, before + 1)]
  const share = (at - from) / (to - from)
  const between = (means: Climate['temperatureMax']) => {
    const [first, second] = [ofMonth(means, before), ofMonth(means, before + 1)]
    return first === null || second === null ? null : first + (second - first) * share
  }
  const sum = ofMonth(climate.precipitation, month)
  const days = (startOf(year, month + 1) - startOf(year, month)) / 86_400_000
  return {
    temperatureMax: between(climate.temperatureMax),
    temperatureMin: between(climate.temperatureMin),
    temperatureMean: between(climate.temperatureMean),
    precipitation: sum === null ? null : sum / days,
  }
}

/** Month 0 is December of the year before, month 13 January of the next. */
function ofMonth(values: (number | null)[], month: number): number | null {
  return values[(month + 11) % 12] ?? null
}

function startOf(year: number, month: number): number {
  return Date.UTC(year, month - 1)
}

function middleOf(year: number, month: number): number {
  return (startOf(year, month) + startOf(year, month + 1)) / 2
}
