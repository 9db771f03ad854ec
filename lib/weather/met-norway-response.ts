import { z } from 'zod'
import { ProviderError } from '../http/provider-error'

/*
 * The documented shape of Locationforecast 2.0, as far as it is used: METJSONForecast in
 * https://github.com/metno/weatherapi-docs. Units are fixed: °C, m/s, hPa, %, mm, degrees.
 */

const amount = z
  .number()
  // Beyond what anything measures, and far from where sums of it overflow.
  .min(-1e9)
  .max(1e9)
  // No negative zero.
  .transform((value) => value + 0)
  .optional()

const period = z.object({
  summary: z.object({ symbol_code: z.string() }),
  details: z
    .object({
      precipitation_amount: amount,
      probability_of_precipitation: amount,
      air_temperature_max: amount,
      air_temperature_min: amount,
    })
    .optional(),
})

const entry = z.object({
  time: z.iso.datetime(),
  data: z.object({
    instant: z.object({
      details: z.object({
        air_temperature: amount,
        relative_humidity: amount,
        cloud_area_fraction: amount,
        wind_speed: amount,
        wind_speed_of_gust: amount,
        wind_from_direction: amount,
        air_pressure_at_sea_level: amount,
        ultraviolet_index_clear_sky: amount,
      }),
    }),
    next_1_hours: period.optional(),
    next_6_hours: period.optional(),
    next_12_hours: period.optional(),
  }),
})

const response = z.object({
  properties: z.object({
    meta: z.object({ error: z.string().optional() }),
    timeseries: z.array(entry),
  }),
})

export type MetNorwayEntry = z.infer<typeof entry>
export type MetNorwayPeriod = z.infer<typeof period>

/** @throws ProviderError (`format`, or `empty` for a 200 that says it has no data) */
export function parseMetNorway(body: unknown): MetNorwayEntry[] {
  const result = response.safeParse(body)
  if (!result.success) {
    const detail = z.prettifyError(result.error)
    throw new ProviderError('format', `MET Norway's response does not fit: ${detail}`)
  }
  const { meta, timeseries } = result.data.properties
  if (meta.error !== undefined || timeseries.length === 0) {
    throw new ProviderError('empty', `MET Norway has no forecast here: ${meta.error ?? 'no entries'}`)
  }
  return timeseries.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time))
}
