import { type QuantityName, bounded } from './quantities'
import type { Day, Reading } from './weather'

const hour = 3_600_000

const readingQuantities = [
  'temperature',
  'apparentTemperature',
  'weatherCode',
  'humidity',
  'cloudCover',
  'windSpeed',
  'windGust',
  'windDirection',
  'pressure',
  'precipitationProbability',
  'uvIndex',
  'visibility',
] as const satisfies (keyof Reading & QuantityName)[]

const dayQuantities = [
  'temperatureMax',
  'temperatureMin',
  'weatherCode',
  'precipitationProbability',
  'windSpeedMax',
  'uvIndexMax',
] as const satisfies (keyof Day & QuantityName)[]

/**
 * A reading (or a step) without what cannot be: values outside their bounds are null, and so is an amount that
 * fell in no time. A gust below the mean wind stays: the two are for different spans, and often from two models.
 */
export function plausibleReading<Type extends Reading>(given: Type): Type {
  const reading = { ...given, ...boundedValues(given, readingQuantities) }
  const period = given.precipitationPeriod
  const length = period ? Date.parse(period.end) - Date.parse(period.start) : 0
  const inPeriod = length > 0 && length <= 12 * hour
  const precipitation = inPeriod
    ? bounded(length > hour ? 'precipitation' : 'hourlyPrecipitation', given.precipitation)
    : null
  const precipitationProbability = inPeriod ? reading.precipitationProbability : null
  const known = precipitation !== null || precipitationProbability !== null
  return { ...reading, precipitation, precipitationProbability, precipitationPeriod: known ? period : null }
}

/** A day without what cannot be: as a reading, and of extremes that contradict each other neither is believed. */
export function plausibleDay(given: Day): Day {
  const day = { ...given, ...boundedValues(given, dayQuantities) }
  const { temperatureMax, temperatureMin } = day
  const contradictory = temperatureMax !== null && temperatureMin !== null && temperatureMin > temperatureMax
  return {
    ...day,
    ...(contradictory && { temperatureMax: null, temperatureMin: null }),
    precipitation: bounded('dailyPrecipitation', given.precipitation),
  }
}

function boundedValues<Name extends QuantityName>(
  values: Record<Name, number | null>,
  names: readonly Name[],
): Record<Name, number | null> {
  const entries = names.map((name) => [name, bounded(name, values[name])])
  return Object.fromEntries(entries) as Record<Name, number | null>
}
