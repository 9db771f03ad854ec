import { describe, expect, test } from 'vitest'
import { readRecording } from '@/e2e/recordings/read-recording'
import { translateOpenMeteo } from './open-meteo'

const place = { latitude: 41.8, longitude: 129.78, elevation: 42, timeZone: 'Asia/Pyongyang' }

/** Local midnight of 21 June 2026 in Pyongyang, which is nine hours ahead of UTC. */
const midnight = Date.parse('2026-06-21T00:00:00+09:00') / 1000

function translate(body: Record<string, unknown>, timeZone = place.timeZone) {
  return translateOpenMeteo({ utc_offset_seconds: 32_400, ...body }, { ...place, timeZone })
}

/** The reading of a `current` block with one variable, in a unit. */
function currentOf(name: string, value: unknown, unit: string) {
  const current = { time: midnight, interval: 900, [name]: value }
  return translate({ current, current_units: { [name]: unit } }).current
}

test('ISO and Unix times give the same forecast', () => {
  const units = { temperature_2m: '°C' }
  const values = { current_units: units, hourly_units: units, daily_units: { sunrise: 'iso8601' } }
  const iso = translate({
    ...values,
    current: { time: '2026-06-21T00:15', interval: 900, temperature_2m: 1.5 },
    hourly: { time: ['2026-06-21T00:00', '2026-06-21T01:00'], temperature_2m: [2, 3] },
    daily: {
      time: ['2026-06-21'],
      temperature_2m_max: [9],
      sunrise: ['2026-06-21T04:46'],
      sunset: ['2026-06-21T19:59'],
    },
  })
  const unix = translate({
    ...values,
    current: { time: midnight + 900, interval: 900, temperature_2m: 1.5 },
    hourly: { time: [midnight, midnight + 3_600], temperature_2m: [2, 3] },
    daily: {
      time: [midnight],
      temperature_2m_max: [9],
      sunrise: [midnight + 4 * 3_600 + 46 * 60],
      sunset: [midnight + 19 * 3_600 + 59 * 60],
    },
  })
  expect(iso).toEqual(unix)
  expect(iso.current?.validAt).toBe('2026-06-20T15:15:00Z')
  expect(iso.steps).toMatchObject([
    { validAt: '2026-06-20T15:00:00Z', temperature: 2 },
    { validAt: '2026-06-20T16:00:00Z', temperature: 3 },
  ])
  expect(iso.days[0]).toMatchObject({
    date: '2026-06-21',
    sunrise: '2026-06-20T19:46:00Z',
    sunset: '2026-06-21T10:59:00Z',
  })
})

describe('units', () => {
  test.each([
    ['temperature_2m', 16.8, '°C', 'temperature', 16.8],
    ['temperature_2m', 32, '°F', 'temperature', 0],
    ['temperature_2m', 80.2, '°F', 'temperature', 26.78],
    ['wind_speed_10m', 2.5, 'm/s', 'windSpeed', 2.5],
    ['wind_speed_10m', 4.8, 'km/h', 'windSpeed', 1.33],
    ['wind_speed_10m', 10, 'mp/h', 'windSpeed', 4.47],
    ['wind_speed_10m', 10, 'kn', 'windSpeed', 5.14],
    ['precipitation', 0.3, 'mm', 'precipitation', 0.3],
    ['precipitation', 0.05, 'inch', 'precipitation', 1.27],
    ['visibility', 24_140, 'm', 'visibility', 24_140],
    ['visibility', 1_000, 'ft', 'visibility', 304.8],
    ['pressure_msl', 996.7, 'hPa', 'pressure', 996.7],
    ['relative_humidity_2m', 84, '%', 'humidity', 84],
    ['uv_index', 6.35, '', 'uvIndex', 6.35],
    ['temperature_2m', null, 'undefined', 'temperature', null],
  ])('%s of %d %s is %s %d', (name, value, unit, field, expected) => {
    expect(currentOf(name, value, unit)).toHaveProperty(field, expected)
  })

  test.each(['K', 'm/h', 'Celsius', 'constructor', 'toString', 'valueOf', '__proto__'])(
    'the unknown unit "%s" is a failure',
    (unit) => {
      const attempt = () => currentOf('temperature_2m', 16.8, unit)
      expect(attempt).toThrow(expect.objectContaining({ name: 'ProviderError', failure: 'format' }))
    },
  )

  test.each([-1.7e308, 1.7e308])('%d °C, which no rounding holds, is a failure', (value) => {
    const attempt = () => currentOf('temperature_2m', value, '°C')
    expect(attempt).toThrow(expect.objectContaining({ name: 'ProviderError', failure: 'format' }))
  })

  test.each([-0, -0.004])('%d °C is a zero without a sign', (value) => {
    expect(Object.is(currentOf('temperature_2m', value, '°C')?.temperature, 0)).toBe(true)
  })
})

describe('what is summed over the hour before', () => {
  const { current, steps } = translate({
    current: { time: midnight, interval: 900, temperature_2m: 1, precipitation: 0.2, wind_gusts_10m: 8 },
    hourly: {
      time: [midnight, midnight + 3_600],
      temperature_2m: [1, 2],
      precipitation: [0.5, 1.5],
      precipitation_probability: [50, 60],
      wind_speed_10m: [3, 4],
      wind_gusts_10m: [10, 11],
    },
  })

  test('comes from the following row', () => {
    expect(steps[0]).toMatchObject({
      validAt: '2026-06-20T15:00:00Z',
      validUntil: '2026-06-20T16:00:00Z',
      temperature: 1,
      windSpeed: 3,
      windGust: 11,
      precipitation: 1.5,
      precipitationProbability: 60,
      precipitationPeriod: { start: '2026-06-20T15:00:00Z', end: '2026-06-20T16:00:00Z' },
    })
  })

  test('is null in the last row', () => {
    expect(steps[1]).toMatchObject({
      temperature: 2,
      windSpeed: 4,
      windGust: null,
      precipitation: null,
      precipitationProbability: null,
      precipitationPeriod: null,
    })
  })

  test('is, for "now", of the last 15 minutes', () => {
    expect(current).toMatchObject({
      precipitation: 0.2,
      precipitationPeriod: { start: '2026-06-20T14:45:00Z', end: '2026-06-20T15:00:00Z' },
      windGust: 8,
    })
  })
})

describe('days', () => {
  const none = { sunrise: null, sunset: null }
  const day = 86_400

  test.each([
    ['polar night', midnight, midnight],
    ['polar day', midnight, midnight + day],
    ['the polar night of servers before June 2024', 0, 0],
    ['a missing sunset', midnight + 4 * 3_600, null],
  ])('have neither sunrise nor sunset for %s', (_, sunrise, sunset) => {
    const { days } = translate({ daily: { time: [midnight], sunrise: [sunrise], sunset: [sunset] } })
    expect(days).toMatchObject([none])
  })

  test('keep the sun of a short polar day', () => {
    const daily = { time: [midnight], sunrise: [midnight + 12 * 3_600], sunset: [midnight + 45_000] }
    expect(translate({ daily }).days).toMatchObject([
      { sunrise: '2026-06-21T03:00:00Z', sunset: '2026-06-21T03:30:00Z' },
    ])
  })

  test.each([
    // The server shifts every midnight by the offset at the time of the request.
    ['2026-03-08', 'before the clocks go forward', '2026-03-08T00:00:00-05:00'],
    ['2026-03-08', 'after the clocks went forward', '2026-03-08T00:00:00-04:00'],
    ['2026-11-01', 'before the clocks go back', '2026-11-01T00:00:00-04:00'],
    ['2026-11-01', 'after the clocks went back', '2026-11-01T00:00:00-05:00'],
  ])('are dated %s in New York, asked %s', (date, _, labelled) => {
    const { days } = translate({ daily: { time: [Date.parse(labelled) / 1000] } }, 'America/New_York')
    expect(days).toMatchObject([{ date }])
  })
})

describe('a body is refused', () => {
  const errors = 'open-meteo/om-err'
  const columns = { time: [midnight, midnight + 3_600], temperature_2m: [1] }
  const current = (fields: object) => ({ utc_offset_seconds: 32_400, current: fields })

  test.each<[string, unknown]>([
    ['with columns of unequal length', { utc_offset_seconds: 0, hourly: columns }],
    ['for two places', [{ utc_offset_seconds: 0 }, { utc_offset_seconds: 0 }]],
    ['that says the limit is reached', readRecording(`${errors}-03-daily-limit-quoted-issue832.json`)],
    [
      'that says the zone is invalid',
      readRecording(`${errors}-04-invalid-timezone-quoted-issue1192.json`),
    ],
    ['that is null', null],
    ['that is a text', 'nan'],
    ['without an offset from UTC', { current: { time: midnight } }],
    ['with a text for a temperature', current({ time: midnight, temperature_2m: '16.8' })],
    ['with half a weather code', current({ time: midnight, weather_code: 61.5 })],
    ['with a time that is none', current({ time: '2026-06-21T25:00' })],
    ['with an offset in a time', current({ time: '2026-06-21T00:00+09:00' })],
    ['with a day that is none', { utc_offset_seconds: 0, daily: { time: ['2026-02-30'] } }],
    ['with a time in words', current({ time: 'June 2026' })],
    ['with a time that hides its end', current({ time: '2026-06-21(' })],
    ['with a date in another order', { utc_offset_seconds: 0, daily: { time: ['06/21/2026'] } }],
    ['with a time in milliseconds', current({ time: midnight * 1000 })],
    ['with a time at the end of time', current({ time: 8.64e12 })],
    ['with an endless interval', current({ time: midnight, interval: 1e18, precipitation: 1 })],
  ])('%s', (_, body) => {
    expect(() => translateOpenMeteo(body, place)).toThrow(
      expect.objectContaining({ name: 'ProviderError', failure: 'format' }),
    )
  })
})
