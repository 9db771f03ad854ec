import { z } from 'zod'
import { ProviderError } from '../http/provider-error'
import { inOrderOnce } from './in-order-once'
import { type QuantityName, bounded, isPlaceholder } from './quantities'
import { readRfc3339 } from './rfc3339'
import type { Coordinates } from './sun'

/*
 * The documented shape of Locationforecast 2.0, as far as it is used: METJSONForecast in
 * https://github.com/metno/weatherapi-docs. A structure that is not this one fails as a whole; a value that is none,
 * or is not in the documented unit, is missing.
 */

/** Each amount that is used: the unit that the response has to state for it, and the quantity that bounds it. */
const amounts = {
  air_temperature: ['celsius', 'temperature'],
  air_temperature_max: ['celsius', 'temperatureMax'],
  air_temperature_min: ['celsius', 'temperatureMin'],
  relative_humidity: ['%', 'humidity'],
  cloud_area_fraction: ['%', 'cloudCover'],
  wind_speed: ['m/s', 'windSpeed'],
  wind_speed_of_gust: ['m/s', 'windGust'],
  wind_from_direction: ['degrees', 'windDirection'],
  air_pressure_at_sea_level: ['hPa', 'pressure'],
  ultraviolet_index_clear_sky: ['1', 'uvIndex'],
  precipitation_amount: ['mm', 'precipitation'],
  probability_of_precipitation: ['%', 'precipitationProbability'],
} as const satisfies Record<string, readonly [string, QuantityName]>

type Amounts = Partial<Record<keyof typeof amounts, number>>

const record = z.record(z.string(), z.unknown())
const details = record.catch({})

const period = z
  .object({ summary: z.object({ symbol_code: z.string() }).nullable().catch(null), details })
  .optional()
  .catch(undefined)

/** An RFC 3339 time. No forecast reaches the year 3000, and from 10000 on an instant is written in another way. */
const time = z
  .string()
  .transform((text, context) => {
    const instant = readRfc3339(text)
    if (instant !== null && instant < '3000') return instant
    context.addIssue(`${text} is no time`)
    return z.NEVER
  })

const entry = z.object({
  time,
  data: z.object({
    instant: z.object({ details }),
    next_1_hours: period,
    next_6_hours: period,
    next_12_hours: period,
  }),
})

const response = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]).rest(z.unknown()) }),
  properties: z.object({
    meta: z.object({
      error: z.unknown().optional(),
      updated_at: time.nullable().catch(null),
      units: record.catch({}),
    }),
    timeseries: z.array(z.unknown()),
  }),
})

export interface MetNorwayPeriod {
  /** Null where it is missing. */
  symbolCode: string | null
  details: Amounts
}

export interface MetNorwayEntry {
  /** ISO 8601, UTC. */
  time: string
  data: {
    instant: { details: Amounts }
    next_1_hours?: MetNorwayPeriod
    next_6_hours?: MetNorwayPeriod
    next_12_hours?: MetNorwayPeriod
  }
}

export interface MetNorwayResponse {
  place: Coordinates
  /** When the forecast was made, UTC; null where it does not say, or not in a form that can be read. */
  updatedAt: string | null
  /** Ascending, each time once. An entry whose structure is broken, or whose time is none, is left out. */
  entries: MetNorwayEntry[]
}

/** @throws ProviderError (`format`, or `empty` for a 200 that says it has no data) */
export function parseMetNorway(body: unknown): MetNorwayResponse {
  const result = response.safeParse(body)
  if (!result.success) throw malformed(z.prettifyError(result.error))
  const { geometry, properties } = result.data
  const { meta, timeseries } = properties
  if (meta.error != null || timeseries.length === 0) {
    const detail = typeof meta.error === 'string' ? meta.error : 'no entries'
    throw new ProviderError('empty', `MET Norway has no forecast here: ${detail}`)
  }
  const entries = timeseries.flatMap((each) => entryOf(each, meta.units) ?? [])
  if (entries.length === 0) throw malformed('no entry has a time and the values of an instant')
  const [longitude, latitude] = geometry.coordinates
  return {
    place: { latitude, longitude },
    updatedAt: meta.updated_at,
    entries: inOrderOnce(entries, ({ time }) => Date.parse(time)),
  }
}

function entryOf(given: unknown, units: Record<string, unknown>): MetNorwayEntry | null {
  const { success, data: parsed } = entry.safeParse(given)
  if (!success) return null
  const { instant, next_1_hours, next_6_hours, next_12_hours } = parsed.data
  return {
    time: parsed.time,
    data: {
      instant: { details: amountsOf(instant.details, units) },
      ...(next_1_hours && { next_1_hours: periodOf(next_1_hours, units) }),
      ...(next_6_hours && { next_6_hours: periodOf(next_6_hours, units) }),
      ...(next_12_hours && { next_12_hours: periodOf(next_12_hours, units) }),
    },
  }
}

function periodOf(
  { summary, details }: NonNullable<z.infer<typeof period>>,
  units: Record<string, unknown>,
): MetNorwayPeriod {
  const { air_temperature_max: max, air_temperature_min: min, ...others } = amountsOf(details, units)
  // Extremes that contradict each other are both dropped.
  const contradictory = max !== undefined && min !== undefined && min > max
  return {
    symbolCode: summary?.symbol_code ?? null,
    details: contradictory ? others : amountsOf(details, units),
  }
}

/** The amounts that are numbers within their bounds, in the unit that they have to be in. */
function amountsOf(given: Record<string, unknown>, units: Record<string, unknown>): Amounts {
  const entries = Object.entries(amounts).flatMap(([name, [unit, quantity]]) => {
    const value = given[name]
    if (typeof value !== 'number' || isPlaceholder(value) || units[name] !== unit) return []
    const amount = bounded(quantity, value)
    return amount === null ? [] : [[name, amount]]
  })
  return Object.fromEntries(entries) as Amounts
}

function malformed(detail: string): ProviderError {
  return new ProviderError('format', `MET Norway's response does not fit: ${detail}`)
}
