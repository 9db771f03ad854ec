import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readRecording } from '@/e2e/recordings/read-recording'
import { translateMetNorway } from './met-norway'

const place = { latitude: 51.5, longitude: -0.1, elevation: 25, timeZone: 'Europe/London' }

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The steps of a body with these entries. */
function stepsOf(...timeseries: object[]) {
  return translateMetNorway({ properties: { meta: {}, timeseries } }, place).steps
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
  const [step] = translateMetNorway(body, { ...place, timeZone: 'Europe/Oslo' }).steps
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
  translateMetNorway(readRecording('met-norway/met-01-compact-oslo-2026.json'), place)
  expect(console.warn).not.toHaveBeenCalled()
})

describe('a body fails', () => {
  const instant = { details: { air_temperature: 1 } }
  const series = (...timeseries: unknown[]) => ({ properties: { meta: {}, timeseries } })

  test.each<[string, string, unknown]>([
    [
      'that says it has no data',
      'empty',
      readRecording('met-norway/met-doc-example-200-error-empty-timeseries.json'),
    ],
    [
      'that says so beside entries',
      'empty',
      {
        properties: {
          meta: { error: 'no data' },
          timeseries: [entryOf('2026-11-23T03:00:00Z')],
        },
      },
    ],
    ['without entries', 'empty', series()],
    ['that is null', 'format', null],
    ['that is a text', 'format', 'Forbidden'],
    ['with an entry that is null', 'format', series(null)],
    ['with a time that is none', 'format', series({ time: '2026-11-23', data: { instant } })],
    [
      'with a text for a temperature',
      'format',
      series(entryOf('2026-11-23T03:00:00Z', {}, { air_temperature: '1' })),
    ],
  ])('%s: %s', (_, failure, body) => {
    expect(() => translateMetNorway(body, place)).toThrow(
      expect.objectContaining({ name: 'ProviderError', failure }),
    )
  })
})
