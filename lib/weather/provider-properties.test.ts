import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import schema from '@/e2e/recordings/met-norway/met-METJSONForecast.schema.json'
import { readRecording } from '@/e2e/recordings/read-recording'
import type { Destination } from '../destinations/destination'
import { ProviderError } from '../http/provider-error'
import { toInstant } from './instant'
import { translateMetNorway } from './met-norway'
import { translateOpenMeteo } from './open-meteo'
import type { Coordinates } from './sun'
import { metNorwayUnits } from './testing/met-norway-body'
import { day, reading, weather } from './weather'
import { weatherAt } from './weather-at'

const hour = 3_600_000
const translators = { openMeteo: translateOpenMeteo, metNorway: translateMetNorway }

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

/* Places and times. */

const destination: fc.Arbitrary<Destination> = fc.record({
  slug: fc.constant('somewhere'),
  name: fc.constant('Somewhere'),
  country: fc.constant(''),
  summary: fc.constant(''),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
  elevation: fc.constant(0),
  timeZone: fc.constantFrom('Asia/Pyongyang', 'Pacific/Apia', 'America/New_York', 'Asia/Kathmandu'),
  checkedOn: fc.constant('2026-11-23'),
  newestSourceOn: fc.constant('2026-11-23'),
  facts: fc.constant([]),
})

const fullHour = fc
  .integer({ min: 0, max: 10 * 365 * 24 })
  .map((hours) => Date.UTC(2020, 0) + hours * hour)

/** A body as the provider would send it for a place: it states the place that it is for. */
function bodyFor({ latitude, longitude }: Coordinates, body: object): object {
  const geometry = { type: 'Point', coordinates: [longitude, latitude, 0] }
  return { ...body, latitude, longitude, geometry }
}

/** The forecast in a body, at `age` milliseconds after it came, fits the model, or there is none. */
function check(
  provider: keyof typeof translators,
  body: unknown,
  place: Destination,
  retrieved: number,
  age: number,
) {
  const translated = translators[provider](body, place)
  for (const step of translated.steps) reading.parse(step)
  for (const each of translated.days) {
    day.parse(each)
    expect(each.temperatureMin ?? -Infinity).toBeLessThanOrEqual(each.temperatureMax ?? Infinity)
  }
  for (const times of [translated.steps.map(({ validAt }) => validAt), translated.days.map(({ date }) => date)]) {
    expect(times).toEqual([...new Set(times)].sort())
  }
  const forecast = { ...translated, retrievedAt: toInstant(retrieved), recorded: null }
  const answer = weatherAt(forecast, place, new Date(retrieved + age))
  if (answer === null) return null
  expect(weather.strict().parse(answer)).toEqual(answer)
  expect(sent(answer)).not.toMatch(/NaN|undefined|Infinity|negative zero/)
  return answer
}

/** As JSON, with what JSON would hide spelled out. */
function sent(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (item === undefined) return 'undefined'
    if (typeof item !== 'number') return item
    return Object.is(item, -0) ? 'negative zero' : Number.isFinite(item) ? item : String(item)
  })
}

/* Well-formed bodies. */

/** Tenths as the providers write them, the negative zero among them, and now and then what cannot be. */
const tenths = fc.oneof(
  fc.constant(-0),
  { weight: 12, arbitrary: fc.integer({ min: -999, max: 1_200 }).map((value) => value / 10) },
  { weight: 2, arbitrary: fc.integer({ min: 8_000, max: 11_500 }).map((value) => value / 10) },
  fc.constantFrom(-9999, -999, 9999, 32_767, 1e38, -1e38, 101, -0.1),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const code = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 99 }) }, tenths)

/** Units that are none, or are those of something else. */
const mangledUnit = fc.constantFrom<unknown>('undefined', '', 'K', 'mm', '°C', 'celsius', '%', 'constructor', null, 5, {})

const columns: Record<string, [fc.Arbitrary<number>, ...string[]]> = {
  temperature_2m: [tenths, '°C', '°F'],
  temperature_2m_max: [tenths, '°C', '°F'],
  temperature_2m_min: [tenths, '°C', '°F'],
  weather_code: [code, 'wmo code'],
  is_day: [fc.integer({ min: 0, max: 1 }), ''],
  wind_speed_10m: [tenths, 'm/s', 'km/h', 'mp/h', 'kn'],
  wind_gusts_10m: [tenths, 'm/s', 'km/h', 'mp/h', 'kn'],
  apparent_temperature: [tenths, '°C', '°F'],
  relative_humidity_2m: [tenths, '%'],
  cloud_cover: [tenths, '%'],
  wind_direction_10m: [tenths, '°'],
  wind_speed_10m_max: [tenths, 'm/s', 'km/h', 'mp/h', 'kn'],
  uv_index: [tenths, ''],
  uv_index_max: [tenths, ''],
  precipitation_probability_max: [tenths, '%'],
  precipitation: [tenths, 'mm', 'inch'],
  precipitation_probability: [tenths, '%'],
  precipitation_sum: [tenths, 'mm', 'inch'],
  pressure_msl: [tenths, 'hPa'],
  visibility: [tenths, 'm', 'ft'],
}

/** A block from `start` on: any columns or none, whole ones and single values null. */
function blockOf(start: number, interval: number, rows: number) {
  const column = ([value, ...units]: [fc.Arbitrary<number>, ...string[]]) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant({ unit: 'undefined', cells: Array<null>(rows).fill(null) }) },
      {
        weight: 4,
        arbitrary: fc.record({
          unit: fc.oneof({ weight: 8, arbitrary: fc.constantFrom<unknown>(...units) }, mangledUnit),
          cells: fc.array(fc.option(value, { freq: 8 }), { minLength: rows, maxLength: rows }),
        }),
      },
    )
  const record = Object.fromEntries(Object.entries(columns).map(([name, kind]) => [name, column(kind)]))
  return fc.record(record, { requiredKeys: [] }).map((chosen) => {
    const named = Object.entries(chosen).flatMap(([name, each]) => (each ? [[name, each] as const] : []))
    return {
      block: {
        time: Array.from({ length: rows }, (_, row) => (start + row * interval) / 1000),
        ...Object.fromEntries(named.map(([name, { cells }]) => [name, cells])),
      },
      units: Object.fromEntries(named.map(([name, { unit }]) => [name, unit])),
    }
  })
}

function openMeteoBody(start: number) {
  const hourly = fc.nat({ max: 30 }).chain((rows) => blockOf(start, hour, rows))
  const daily = fc.nat({ max: 9 }).chain((rows) => blockOf(start, 24 * hour, rows))
  const current = blockOf(start, hour, 1)
  return fc
    .record({ hourly, daily, current }, { requiredKeys: [] })
    .map(({ hourly, daily, current }) => ({
      utc_offset_seconds: 0,
      hourly: hourly?.block,
      hourly_units: hourly?.units,
      daily: daily?.block,
      daily_units: daily?.units,
      current: current && firstRow(current.block),
      current_units: current?.units,
    }))
}

function firstRow(block: Record<string, unknown[]>) {
  return Object.fromEntries(Object.entries(block).map(([name, cells]) => [name, cells[0]]))
}

const details = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, tenths])), { requiredKeys: [] })

const period = fc.record(
  {
    summary: fc.record({
      symbol_code: fc.oneof(fc.constantFrom(...schema.WeatherSymbol.enum), fc.string()),
    }),
    details: details(
      'precipitation_amount',
      'probability_of_precipitation',
      'air_temperature_max',
      'air_temperature_min',
    ),
  },
  { requiredKeys: ['summary'] },
)

const entryData = fc.record(
  {
    instant: fc.record({
      details: details(
        'air_temperature',
        'wind_speed',
        'wind_speed_of_gust',
        'wind_from_direction',
        'relative_humidity',
        'cloud_area_fraction',
        'air_pressure_at_sea_level',
        'ultraviolet_index_clear_sky',
      ),
    }),
    next_1_hours: period,
    next_6_hours: period,
    next_12_hours: period,
  },
  { requiredKeys: ['instant'] },
)

/** Now and then with one unit that is mangled. */
const units = fc.oneof(
  { weight: 3, arbitrary: fc.constant<object>(metNorwayUnits) },
  fc
    .tuple(fc.constantFrom(...Object.keys(metNorwayUnits)), mangledUnit)
    .map(([name, unit]): object => ({ ...metNorwayUnits, [name]: unit })),
)

function metNorwayBody(start: number) {
  const entries = fc.array(fc.tuple(fc.constantFrom(1, 1, 1, 6), entryData), { minLength: 1, maxLength: 30 })
  return fc.tuple(entries, units).map(([entries, units]) => {
    let time = start
    const timeseries = entries.map(([hours, data]) => {
      const entry = { time: toInstant(time), data }
      time += hours * hour
      return entry
    })
    return { properties: { meta: { units }, timeseries } }
  })
}

const age = fc.integer({ min: -2 * hour, max: 50 * hour })

describe.each([
  ['openMeteo', openMeteoBody],
  ['metNorway', metNorwayBody],
] as const)('any well-formed body: %s', (provider, bodyOf: (start: number) => fc.Arbitrary<object>) => {
  test('gives weather that fits the model, or none', () => {
    const situation = fullHour.chain((start) => fc.tuple(fc.constant(start), bodyOf(start)))
    let answers = 0
    fc.assert(
      fc.property(situation, destination, age, ([start, body], place, age) => {
        if (check(provider, bodyFor(place, body), place, start, age)) answers++
      }),
      { numRuns: 500 },
    )
    // About 50 bodies in 500 give an answer. Without any, the property would say nothing.
    expect(answers).toBeGreaterThan(15)
  })

  test('is refused by any place but its own', () => {
    const body = fullHour.chain((start) => bodyOf(start))
    fc.assert(
      fc.property(body, destination, destination, (body, asked, answered) => {
        // An eighth of the way from pole to pole is far enough.
        fc.pre(Math.abs(asked.latitude - answered.latitude) > 22.5)
        expect(() => translators[provider](bodyFor(answered, body), asked)).toThrow(
          expect.objectContaining({ failure: 'place' }),
        )
      }),
    )
  })

  test('with any unit mangled gives no value in it, or the value that it has without', () => {
    const situation = fullHour.chain((start) => fc.tuple(fc.constant(start), bodyOf(start)))
    fc.assert(
      fc.property(situation, destination, mangledUnit, ([start, body], place, unit) => {
        const mangled = withEveryUnit(body, unit)
        const { current, steps, days } = translators[provider](bodyFor(place, mangled), place)
        check(provider, bodyFor(place, mangled), place, start, 0)
        if (unit !== 'undefined' && unit !== 'constructor') return
        const numbers = [current, ...steps, ...days].flatMap((values) =>
          Object.entries(values ?? {}).filter(([name, value]) => name !== 'weatherCode' && typeof value === 'number'),
        )
        expect(numbers).toEqual([])
      }),
    )
  })
})

/** The body with one unit in place of all that it states. */
function withEveryUnit(body: object, unit: unknown): object {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) => {
    if (!/units$/.test(key) || typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.keys(value).map((name) => [name, unit]))
  })
}

/* Malformed bodies. */

/** 9.96921e36 is what netCDF files hold where there is no value. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, -0, 0.5, -1, 1e18, 9.96921e36, true, [], {}),
  fc.constantFrom('', '5', 'NaN', '2026-02-30', '2026-07-26T24:00'),
  fc.jsonValue(),
  fc.string(),
)

interface Mutation {
  path: number[]
  kind: 'delete' | 'replace' | 'splice'
  value: unknown
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  kind: fc.constantFrom('delete' as const, 'replace' as const, 'splice' as const),
  value: oddValue,
})

const mutationList = fc.array(mutation, { minLength: 1, maxLength: 5 })

/** Walks down by the path, and spoils what is there. */
function mutate(body: unknown, { path, kind, value }: Mutation) {
  let parent = body
  for (const [depth, step] of path.entries()) {
    if (typeof parent !== 'object' || parent === null) return
    const keys = Object.keys(parent)
    const key = keys[step % keys.length]
    if (key === undefined) return
    const child: unknown = Reflect.get(parent, key)
    if (depth < path.length - 1 && typeof child === 'object' && child !== null) {
      parent = child
      continue
    }
    if (kind === 'splice' && Array.isArray(parent)) parent.splice(step % keys.length, 2, value)
    else if (kind === 'delete') Reflect.deleteProperty(parent, key)
    else Reflect.set(parent, key, value)
    return
  }
}

/** Whatever fails, fails as a `ProviderError`; what does not, fits the model. */
function checkMalformed(...[provider, ...rest]: Parameters<typeof check>): boolean {
  try {
    check(provider, ...rest)
    return true
  } catch (error) {
    if (error instanceof ProviderError) return false
    throw error
  }
}

describe.each([
  ['openMeteo', 'open-meteo/om-01-current-iso-nyc-2026.json', '2026-02-06T21:35:00Z'],
  ['openMeteo', 'open-meteo/om-02-current_weather-unixtime-munich-2026.json', '2026-02-07T15:20:00Z'],
  ['openMeteo', 'open-meteo/om-03-current-ms-isday-copenhagen-2026.json', '2026-07-26T21:05:00Z'],
  ['metNorway', 'met-norway/met-01-compact-oslo-2026.json', '2026-02-06T21:05:00Z'],
  ['metNorway', 'met-norway/met-02-complete-53.5N13E-2022.json', '2022-08-02T16:05:00Z'],
] as const)('%s, %s', (provider, path, now) => {
  const recording = JSON.stringify(readRecording(path))

  test('spoilt in a few places, fits the model or is refused', () => {
    const results = new Set<boolean>()
    fc.assert(
      fc.property(mutationList, destination, (mutations, place) => {
        const body = bodyFor(place, JSON.parse(recording))
        for (const each of mutations) mutate(body, each)
        results.add(checkMalformed(provider, body, place, Date.parse(now), 0))
      }),
      { numRuns: 300 },
    )
    expect(results).toEqual(new Set([true, false]))
  })
})

test.each(['openMeteo', 'metNorway'] as const)('%s: any other JSON is refused', (provider) => {
  fc.assert(
    fc.property(fc.jsonValue(), destination, (body, place) => {
      expect(() => translators[provider](body, place)).toThrow(ProviderError)
    }),
    { numRuns: 500 },
  )
})
