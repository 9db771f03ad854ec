import { z } from 'zod'
import { ProviderError } from '../http/provider-error'

/*
 * Reading Open-Meteo's JSON: columns by name, in the units that the response itself states.
 * https://open-meteo.com/en/docs
 */

const cell = z.union([z.number(), z.string()]).nullable()
const time = z.union([z.number(), z.string()])
const units = z.record(z.string(), z.string())
const table = z.object({ time: z.array(time) }).catchall(z.array(cell))
const row = z.object({ time, interval: z.number().positive().max(86_400).nullish() }).catchall(cell)

const response = z.object({
  utc_offset_seconds: z.number().int(),
  current: row.optional(),
  current_units: units.optional(),
  /** The older block, still served: https://open-meteo.com/en/docs#api_documentation */
  current_weather: row.optional(),
  current_weather_units: units.optional(),
  hourly: table.optional(),
  hourly_units: units.optional(),
  daily: table.optional(),
  daily_units: units.optional(),
})

/** Names that the older interface gives to the variables of today's. */
const olderNames: Readonly<Record<string, readonly string[]>> = {
  temperature_2m: ['temperature'],
  relative_humidity_2m: ['relativehumidity_2m'],
  weather_code: ['weathercode'],
  wind_speed_10m: ['windspeed_10m', 'windspeed'],
  wind_direction_10m: ['winddirection_10m', 'winddirection'],
}

/** To the model's unit, by the unit that the response states. */
const conversions: Readonly<Record<string, (value: number) => number>> = {
  '°C': (value) => value,
  '°F': (value) => ((value - 32) * 5) / 9,
  'm/s': (value) => value,
  'km/h': (value) => value / 3.6,
  'mp/h': (value) => value * 0.44704,
  kn: (value) => (value * 1852) / 3600,
  mm: (value) => value,
  inch: (value) => value * 25.4,
  '%': (value) => value,
  '°': (value) => value,
  hPa: (value) => value,
  m: (value) => value,
  ft: (value) => value * 0.3048,
  seconds: (value) => value,
  'wmo code': (value) => value,
  '': (value) => value,
  // What the server writes for a variable that its model does not have; the values are null.
  undefined: (value) => value,
}

/** What the server writes for `timeformat=iso8601`; `Date.parse` would guess at anything else. */
const localTime = z.union([z.iso.date(), z.iso.datetime({ local: true })])

/** No forecast reaches the year 3000; what does is in milliseconds, or no time at all. */
const latestTime = Date.UTC(3000, 0)

/** Row `index` of a block of the response: `number('temperature_2m')` is in °C, or null. */
export interface Row {
  /** Milliseconds since the epoch. */
  time: number
  /** The local calendar date, if the response wrote the time as a local date. */
  date: string | null
  number(name: string): number | null
  integer(name: string): number | null
  instant(name: string): number | null
}

export interface OpenMeteoResponse {
  current: Row | null
  hourly: Row[]
  daily: Row[]
}

/** @throws ProviderError (`format`) for anything but the documented shape and units. */
export function parseOpenMeteo(body: unknown): OpenMeteoResponse {
  const result = response.safeParse(body)
  if (!result.success) throw malformed(z.prettifyError(result.error))
  const { data } = result
  const offset = data.utc_offset_seconds

  const current = data.current ?? data.current_weather
  return {
    current: current
      ? rowOf((name) => current[name], data.current_units ?? data.current_weather_units, offset)
      : null,
    hourly: rowsOf(data.hourly, data.hourly_units, offset),
    daily: rowsOf(data.daily, data.daily_units, offset),
  }
}

function rowsOf(
  block: z.infer<typeof table> | undefined,
  unitNames: z.infer<typeof units> | undefined,
  offset: number,
): Row[] {
  if (!block) return []
  for (const [name, column] of Object.entries(block)) {
    if (column.length !== block.time.length) throw malformed(`${name} is not as long as time`)
  }
  return block.time.map((_, index) => rowOf((name) => block[name]?.[index], unitNames, offset))
}

function rowOf(
  cellOf: (name: string) => z.infer<typeof cell> | undefined,
  unitNames: z.infer<typeof units> = {},
  offset: number,
): Row {
  function number(name: string): number | null {
    for (const candidate of [name, ...(olderNames[name] ?? [])]) {
      const value = cellOf(candidate)
      if (value === undefined) continue
      if (value === null) return null
      const unit = unitNames[candidate] ?? ''
      const convert = Object.hasOwn(conversions, unit) ? conversions[unit] : undefined
      if (!convert) throw malformed(`${candidate} is in an unknown unit, ${unit}`)
      if (typeof value !== 'number') throw malformed(`${candidate} is not a number`)
      // Two decimals, and no negative zero.
      const rounded = Math.round(convert(value) * 100) / 100 + 0
      if (Number.isFinite(rounded)) return rounded
      throw malformed(`${candidate} is beyond all numbers`)
    }
    return null
  }
  function integer(name: string): number | null {
    const value = number(name)
    if (value === null || Number.isSafeInteger(value)) return value
    throw malformed(`${name} is not a whole number`)
  }
  function instant(name: string): number | null {
    const value = cellOf(name)
    return value === undefined || value === null ? null : toMilliseconds(value, offset)
  }
  const ownTime = cellOf('time')
  const milliseconds = instant('time')
  if (milliseconds === null) throw malformed('a time is missing')
  const isDate = typeof ownTime === 'string' && ownTime.length === 10
  return { time: milliseconds, date: isDate ? ownTime : null, number, integer, instant }
}

/**
 * A number is seconds since the epoch (`timeformat=unixtime`). A string is local time without an offset,
 * for which the response states one offset for all.
 */
function toMilliseconds(value: number | string, offset: number): number {
  if (typeof value === 'string' && !localTime.safeParse(value).success) {
    throw malformed(`${value} is not a time`)
  }
  const milliseconds =
    typeof value === 'number'
      ? value * 1000
      : Date.parse(`${value}${value.length === 10 ? 'T00:00' : ''}Z`) - offset * 1000
  if (!(Math.abs(milliseconds) < latestTime)) throw malformed(`${value} is not a time`)
  return milliseconds
}

function malformed(detail: string): ProviderError {
  return new ProviderError('format', `Open-Meteo's response does not fit: ${detail}`)
}
