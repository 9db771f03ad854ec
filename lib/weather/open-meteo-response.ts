import { z } from 'zod'
import { ProviderError } from '../http/provider-error'
import { inOrderOnce } from './in-order-once'
import { type Dimension, conversionFrom } from './open-meteo-units'
import { isPlaceholder } from './quantities'
import type { Coordinates } from './sun'

/*
 * Reading Open-Meteo's JSON: columns by name, in the units that the response itself states. A structure that is
 * not the documented one fails as a whole; a single value that is none is null. https://open-meteo.com/en/docs
 */

const table = z.object({ time: z.array(z.unknown()) }).catchall(z.array(z.unknown()))
const row = z.record(z.string(), z.unknown())
const units = z.record(z.string(), z.unknown()).catch({})

const response = z.object({
  latitude: z.number(),
  longitude: z.number(),
  // No zone was ever further from UTC than 18 hours.
  utc_offset_seconds: z.int().min(-64_800).max(64_800),
  current: row.nullish(),
  current_units: units.optional(),
  /** The older block, still served: https://open-meteo.com/en/docs#api_documentation */
  current_weather: row.nullish(),
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

/** What the server writes for `timeformat=iso8601`; `Date.parse` would guess at anything else. */
const localTime = z.union([z.iso.date(), z.iso.datetime({ local: true })])

const intervalSchema = z.int().positive().max(86_400)

/** No forecast reaches the year 3000; what does is in milliseconds, or no time at all. */
const latestTime = Date.UTC(3000, 0)

/** Row `index` of a block of the response: `number('temperature_2m', 'temperature')` is in °C, or null. */
export interface Row {
  /** Milliseconds since the epoch. */
  time: number
  /** The local calendar date, if the response wrote the time as a local date. */
  date: string | null
  /** Seconds before the time that a "now" sums over; always in seconds, so no unit is asked for. */
  interval: number | null
  number(name: string, dimension: Dimension): number | null
  /** Milliseconds since the epoch. */
  instant(name: string): number | null
}

export interface OpenMeteoResponse {
  /** The centre of the grid cell that the values are for. */
  place: Coordinates
  current: Row | null
  /** Ascending, each time once. */
  hourly: Row[]
  daily: Row[]
}

/** @throws ProviderError (`format`) for anything but the documented structure */
export function parseOpenMeteo(body: unknown): OpenMeteoResponse {
  const result = response.safeParse(body)
  if (!result.success) throw malformed(z.prettifyError(result.error))
  const { data } = result
  const offset = data.utc_offset_seconds

  const current = data.current ?? data.current_weather
  return {
    place: { latitude: data.latitude, longitude: data.longitude },
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
  const rows = block.time.flatMap((_, index) => rowOf((name) => block[name]?.[index], unitNames, offset) ?? [])
  return inOrderOnce(rows, ({ time }) => time)
}

/** Null where the time is none. */
function rowOf(
  cellOf: (name: string) => unknown,
  unitNames: z.infer<typeof units> = {},
  offset: number,
): Row | null {
  function number(name: string, dimension: Dimension): number | null {
    const known = [name, ...(olderNames[name] ?? [])].find((candidate) => cellOf(candidate) !== undefined)
    const value = known && cellOf(known)
    const convert = known ? conversionFrom(unitNames[known], dimension) : null
    return typeof value === 'number' && convert && !isPlaceholder(value) ? convert(value) : null
  }
  function instant(name: string): number | null {
    const isTime = unitNames[name] === 'unixtime' || unitNames[name] === 'iso8601'
    return isTime ? toMilliseconds(cellOf(name), offset) : null
  }
  const ownTime = cellOf('time')
  const time = toMilliseconds(ownTime, offset)
  if (time === null) return null
  const isDate = typeof ownTime === 'string' && ownTime.length === 10
  const interval = intervalSchema.safeParse(cellOf('interval')).data ?? null
  return { time, date: isDate ? ownTime : null, interval, number, instant }
}

/**
 * A number is seconds since the epoch (`timeformat=unixtime`). A string is local time without an offset,
 * for which the response states one offset for all. Null for anything else.
 */
function toMilliseconds(value: unknown, offset: number): number | null {
  const milliseconds =
    typeof value === 'number'
      ? value * 1000
      : typeof value === 'string' && localTime.safeParse(value).success
        ? Date.parse(`${value}${value.length === 10 ? 'T00:00' : ''}Z`) - offset * 1000
        : Number.NaN
  return Number.isSafeInteger(milliseconds) && Math.abs(milliseconds) < latestTime ? milliseconds : null
}

function malformed(detail: string): ProviderError {
  return new ProviderError('format', `Open-Meteo's response does not fit: ${detail}`)
}
