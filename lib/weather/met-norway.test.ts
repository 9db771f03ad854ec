import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readRecording } from '@/e2e/recordings/read-recording'
import { translateMetNorway } from './met-norway'
import { metNorwayBody, metNorwayUnits } from './testing/met-norway-body'

const place = { latitude: 51.5, longitude: -0.1, elevation: 25, timeZone: 'Europe/London' }
const oslo = { latitude: 59.9139, longitude: 10.7522, elevation: 5, timeZone: 'Europe/Oslo' }

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The steps of a body with these entries. */
function stepsOf(...timeseries: object[]) {
  return translateMetNorway(metNorwayBody(timeseries), place).steps
}

function entryOf(time: string, periods: object = {}, details: object = {}) {
  return { time, data: { instant: { details }, ...periods } }
}

const periodOf = (symbol_code: string, details?: object) => ({ summary: { symbol_code }, details })

test('`complete` is read, as of 11:00 in London', () => {
  const body = readRecording('met-norway/met-03-complete-london-2020.cached-response.json')
  const { current, steps, provider } = translateMetNorway(body, place)
  expect(provider.attribution).toBe('Data from MET Norway')
  expect(current).toBeNull()
  expect(steps[0]).toEqual({
    validAt: '2020-07-20T11:00:00Z',
    validUntil: '2020-07-20T12:00:00Z',
    nextSixHours: { temperatureMax: 21.1, temperatureMin: 19.6 },
    temperature: 18.8,
    apparentTemperature: null,
    condition: 'clear',
    intensity: null,
    weatherCode: 0,
    isDay: true,
    humidity: 47,
    cloudCover: 12.5,
    windSpeed: 2.3,
    windGust: null,
    windDirection: 349.3,
    pressure: 1023.2,
    precipitation: 0,
    precipitationPeriod: { start: '2020-07-20T11:00:00Z', end: '2020-07-20T12:00:00Z' },
    precipitationProbability: null,
    uvIndex: 6.4,
    visibility: null,
  })
})

test('`compact` is read: what only `complete` has is null', () => {
  const body = readRecording('met-norway/met-01-compact-oslo-2026.json')
  const [step] = translateMetNorway(body, oslo).steps
  expect(step).toMatchObject({ temperature: -5.8, weatherCode: 73, precipitation: 0.5, uvIndex: null })
})

test('entries out of order are sorted', () => {
  const steps = stepsOf(
    entryOf('2026-11-23T05:00:00Z', {}, { air_temperature: 5 }),
    entryOf('2026-11-23T03:00:00Z', {}, { air_temperature: 3 }),
    entryOf('2026-11-23T04:00:00Z', {}, { air_temperature: 4 }),
  )
  expect(steps.map(({ temperature }) => temperature)).toEqual([3, 4, 5])
  expect(steps.map(({ validUntil }) => validUntil)).toEqual([
    '2026-11-23T04:00:00Z',
    '2026-11-23T05:00:00Z',
    '2026-11-23T06:00:00Z',
  ])
})

test('the last entry, which has no periods, is kept with an unknown condition', () => {
  const body = readRecording('met-norway/met-03-complete-london-2020.cached-response.json')
  expect(translateMetNorway(body, place).steps.at(-1)).toMatchObject({
    validAt: '2020-07-29T06:00:00Z',
    validUntil: '2020-07-29T07:00:00Z',
    temperature: 17.4,
    condition: 'unknown',
    weatherCode: null,
    isDay: null,
    precipitation: null,
    precipitationPeriod: null,
  })
})

test('the shortest period is used, and it is the one that follows', () => {
  const rain = (amount: number) => periodOf('rain', { precipitation_amount: amount })
  const later = { next_6_hours: rain(6), next_12_hours: rain(12) }
  const [one, six] = stepsOf(
    entryOf('2026-11-23T03:00:00Z', { next_1_hours: rain(1), ...later }),
    entryOf('2026-11-23T04:00:00Z', later),
  )
  expect(one).toMatchObject({
    precipitation: 1,
    precipitationPeriod: { start: '2026-11-23T03:00:00Z', end: '2026-11-23T04:00:00Z' },
  })
  expect(six).toMatchObject({
    precipitation: 6,
    precipitationPeriod: { start: '2026-11-23T04:00:00Z', end: '2026-11-23T10:00:00Z' },
  })
})

test.each([['without details', undefined], ['with empty details', {}]])(
  'a period %s has no amount, and spans nothing',
  (_, details) => {
    const [step] = stepsOf(entryOf('2026-11-23T03:00:00Z', { next_12_hours: periodOf('rain', details) }))
    expect(step).toMatchObject({
      weatherCode: 63,
      precipitation: null,
      precipitationProbability: null,
      precipitationPeriod: null,
    })
  },
)

test('an entry without details is null throughout, not 0', () => {
  const [step] = stepsOf(entryOf('2026-11-23T03:00:00Z'))
  const { validAt, validUntil, condition, ...others } = step ?? {}
  expect([validAt, validUntil, condition]).toEqual([
    '2026-11-23T03:00:00Z',
    '2026-11-23T04:00:00Z',
    'unknown',
  ])
  expect(new Set(Object.values(others))).toEqual(new Set([null]))
})

test('a negative zero becomes zero', () => {
  const periods = { next_1_hours: periodOf('rain', { precipitation_amount: -0 }) }
  const [step] = stepsOf(entryOf('2026-11-23T03:00:00Z', periods, { air_temperature: -0 }))
  expect([step?.temperature, step?.precipitation]).toEqual([0, 0])
})

test('an unknown symbol is unknown, and somebody is told', () => {
  const [step] = stepsOf(entryOf('2026-11-23T03:00:00Z', { next_1_hours: periodOf('volcano_day') }))
  expect(step).toMatchObject({ condition: 'unknown', weatherCode: null })
  expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('volcano_day'))
})

test('known symbols are not worth a warning', () => {
  translateMetNorway(readRecording('met-norway/met-01-compact-oslo-2026.json'), oslo)
  expect(console.warn).not.toHaveBeenCalled()
})

/** One hour with every amount that is read. */
const wholeHour = (amount: unknown) => {
  const names = Object.keys(metNorwayUnits)
  const details = Object.fromEntries(names.map((name) => [name, amount]))
  return entryOf('2026-11-23T03:00:00Z', { next_1_hours: periodOf('rain', details) }, details)
}

const numbersOf = (step: object | undefined) =>
  Object.entries(step ?? {}).filter(([name, value]) => name !== 'weatherCode' && typeof value === 'number')

test.each([-999, -9999, 9999, 32_767, 1e38, -1e38, '5', true, {}, [], null])(
  'an amount of %j is null in every field, and the rest of the answer stands',
  (amount) => {
    const [step, next] = stepsOf(wholeHour(amount), entryOf('2026-11-23T04:00:00Z', {}, { air_temperature: 5 }))
    expect(numbersOf(step)).toEqual([])
    expect(step).toMatchObject({ weatherCode: 63, precipitationPeriod: null })
    expect(next?.temperature).toBe(5)
  },
)

test.each(['K', 'fahrenheit', 'undefined', '', undefined, null, 5])('an amount in the unit %j is null in every field', (unit) => {
  const units = Object.fromEntries(Object.keys(metNorwayUnits).map((name) => [name, unit]))
  const [step] = translateMetNorway(metNorwayBody([wholeHour(0)], { units }), place).steps
  expect(numbersOf(step)).toEqual([])
})

test.each([undefined, null, 'celsius', []])('with %j for the units no amount is believed', (units) => {
  const [step] = translateMetNorway(metNorwayBody([wholeHour(0)], { units }), place).steps
  expect(numbersOf(step)).toEqual([])
})

test('extremes of six hours that contradict each other are not believed', () => {
  const extremes = (max: number, min: number) =>
    metNorwayBody([
      entryOf(
        '2026-11-23T00:00:00Z',
        { next_6_hours: periodOf('rain', { air_temperature_max: max, air_temperature_min: min }) },
        { air_temperature: 5 },
      ),
    ])
  expect(translateMetNorway(extremes(8, 3), place).days).toMatchObject([{ temperatureMax: 8, temperatureMin: 3 }])
  expect(translateMetNorway(extremes(3, 8), place).days).toMatchObject([{ temperatureMax: 5, temperatureMin: 5 }])
})

test('an entry without a time, or that is none, is left out', () => {
  const steps = stepsOf(
    entryOf('2026-11-23T03:00:00Z', {}, { air_temperature: 3 }),
    entryOf('23 November', {}, { air_temperature: 9 }),
    entryOf('9999-12-31T23:00:00Z', {}, { air_temperature: 9 }),
    null as unknown as object,
    { data: { instant: { details: { air_temperature: 9 } } } },
    entryOf('2026-11-23T04:00:00Z', {}, { air_temperature: 4 }),
  )
  expect(steps.map(({ temperature }) => temperature)).toEqual([3, 4])
})

test('a time that comes twice is there once', () => {
  const steps = stepsOf(
    entryOf('2026-11-23T03:00:00Z', {}, { air_temperature: 3 }),
    entryOf('2026-11-23T03:00:00Z', {}, { air_temperature: 9 }),
    entryOf('2026-11-23T04:00:00Z', {}, { air_temperature: 4 }),
  )
  expect(steps.map(({ temperature }) => temperature)).toEqual([3, 4])
})

test('an hour does not speak for one that is missing after it', () => {
  const [step] = stepsOf(
    entryOf('2026-11-23T03:00:00Z', { next_1_hours: periodOf('rain') }, { air_temperature: 3 }),
    entryOf('2026-11-23T06:00:00Z', {}, { air_temperature: 4 }),
  )
  expect(step?.validUntil).toBe('2026-11-23T04:00:00Z')
})

test.each([5, null, undefined])('a symbol of %j is unknown, and the amounts beside it stand', (symbol_code) => {
  const next_1_hours = { summary: { symbol_code }, details: { precipitation_amount: 0.4 } }
  const [step] = stepsOf(entryOf('2026-11-23T03:00:00Z', { next_1_hours }))
  expect(step).toMatchObject({ condition: 'unknown', weatherCode: null, precipitation: 0.4 })
})

test.each([
  ['2026-11-22T18:30:00Z', '2026-11-22T18:30:00Z'],
  ['2026-11-22T18:30:00.5Z', '2026-11-22T18:30:00Z'],
  ['yesterday', null],
  [5, null],
  [undefined, null],
])('a forecast updated at %j was made at %j', (updated_at, issuedAt) => {
  const body = metNorwayBody([entryOf('2026-11-23T03:00:00Z')], { updated_at })
  expect(translateMetNorway(body, place).issuedAt).toBe(issuedAt)
})

describe('a body fails', () => {
  const series = (...timeseries: unknown[]) => metNorwayBody(timeseries)
  const at = (coordinates: unknown) => ({
    ...series(entryOf('2026-11-23T03:00:00Z')),
    geometry: { type: 'Point', coordinates },
  })

  test.each<[string, string, unknown]>([
    [
      'that says it has no data',
      'empty',
      readRecording('met-norway/met-doc-example-200-error-empty-timeseries.json'),
    ],
    [
      'that says so beside entries',
      'empty',
      metNorwayBody([entryOf('2026-11-23T03:00:00Z')], { error: 'no data' }),
    ],
    ['without entries', 'empty', series()],
    ['that is null', 'format', null],
    ['that is a text', 'format', 'Forbidden'],
    ['with nothing but an entry that is null', 'format', series(null)],
    ['with nothing but a time that is none', 'format', series({ ...entryOf('2026-11-23'), time: '2026-11-23' })],
    ['without a place', 'format', at(undefined)],
    ['with half a place', 'format', at([-0.1])],
    ['with words for a place', 'format', at(['-0.1', '51.5'])],
    ['for another place', 'place', at([18.4, -33.9, 25])],
    ['with latitude and longitude swapped', 'place', at([51.5, -0.1, 25])],
    ['for a place that is not on Earth', 'place', at([-0.1, 411.5, 25])],
  ])('%s: %s', (_, failure, body) => {
    expect(() => translateMetNorway(body, place)).toThrow(
      expect.objectContaining({ name: 'ProviderError', failure }),
    )
  })
})

test.each([
  ['without a period, the next entry days ahead', {}, '2026-11-26T03:00:00Z', '2026-11-23T04:00:00Z'],
  ['without a period, the next entry within six hours', {}, '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z'],
  ['without a period, the next entry just beyond six hours', {}, '2026-11-23T09:00:01Z', '2026-11-23T04:00:00Z'],
  ['of twelve hours', { next_12_hours: periodOf('rain', {}) }, '2026-11-26T03:00:00Z', '2026-11-23T09:00:00Z'],
])('an entry %s speaks no longer than it may', (_, periods, following, end) => {
  const [step] = stepsOf(entryOf('2026-11-23T03:00:00Z', periods), entryOf(following))
  expect(step?.validUntil).toBe(end)
})

test('the last entry of twelve hours speaks for six', () => {
  const [step] = stepsOf(entryOf('2026-11-23T03:00:00Z', { next_12_hours: periodOf('rain', {}) }))
  expect(step?.validUntil).toBe('2026-11-23T09:00:00Z')
})

test.each(['2026-11-23T05:00:00+02:00', '2026-11-23T03:00Z', '2026-11-23T03:00:00+00:00'])('an entry at %s is read', (time) => {
  expect(stepsOf(entryOf(time))[0]?.validAt).toBe('2026-11-23T03:00:00Z')
})
