import { describe, expect, test } from 'vitest'
import { readRecording } from '@/e2e/recordings/read-recording'
import { translateOpenMeteo } from './open-meteo'

const place = { latitude: 41.8, longitude: 129.78, elevation: 42, timeZone: 'Asia/Pyongyang' }

/** Local midnight of 21 June 2026 in Pyongyang, which is nine hours ahead of UTC. */
const midnight = Date.parse('2026-06-21T00:00:00+09:00') / 1000

function translate(body: Record<string, unknown>, timeZone = place.timeZone) {
  const where = { latitude: place.latitude, longitude: place.longitude }
  return translateOpenMeteo({ ...where, utc_offset_seconds: 32_400, ...body }, { ...place, timeZone })
}

/** The reading of a `current` block with one variable, in a unit. */
function currentOf(name: string, value: unknown, unit: unknown) {
  const current = { time: midnight, interval: 900, [name]: value }
  return translate({ current, current_units: { [name]: unit } }).current
}

test('ISO and Unix times give the same forecast', () => {
  const units = { temperature_2m: '°C' }
  const values = {
    current_units: units,
    hourly_units: units,
    daily_units: { temperature_2m_max: '°C', sunrise: 'iso8601', sunset: 'iso8601' },
  }
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

  test.each(['K', 'm/h', 'mm', '', 'undefined', undefined, null, 5, 'Celsius', 'constructor', 'toString', '__proto__'])(
    'a temperature in the unit %j is null',
    (unit) => {
      expect(currentOf('temperature_2m', 16.8, unit)?.temperature).toBeNull()
    },
  )

  test.each(['current_units', 'hourly_units', 'daily_units'])('without any %s there is no value', (missing) => {
    const units = { temperature_2m: '°C', temperature_2m_max: '°C' }
    const { current, steps, days } = translate({
      current: { time: midnight, temperature_2m: 1 },
      current_units: units,
      hourly: { time: [midnight], temperature_2m: [1] },
      hourly_units: units,
      daily: { time: [midnight], temperature_2m_max: [1] },
      daily_units: units,
      [missing]: undefined,
    })
    expect([current?.temperature, steps[0]?.temperature, days[0]?.temperatureMax].map((value) => value ?? 'none')).toEqual(
      ['current_units', 'hourly_units', 'daily_units'].map((name) => (name === missing ? 'none' : 1)),
    )
  })

  test.each([-1.7e308, 1.7e308, 1e38, -999, 9999, 32_767])('%d °C, which nothing has, is null', (value) => {
    expect(currentOf('temperature_2m', value, '°C')?.temperature).toBeNull()
  })

  test.each([-0, -0.004])('%d °C is a zero without a sign', (value) => {
    expect(Object.is(currentOf('temperature_2m', value, '°C')?.temperature, 0)).toBe(true)
  })
})

describe('what is summed over the hour before', () => {
  const units = {
    temperature_2m: '°C',
    precipitation: 'mm',
    precipitation_probability: '%',
    wind_speed_10m: 'm/s',
    wind_gusts_10m: 'm/s',
  }
  const { current, steps } = translate({
    current_units: units,
    hourly_units: units,
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

  test('is null where the row of an hour later is missing', () => {
    const time = [midnight, midnight + 7_200]
    const gap = translate({ hourly: { time, temperature_2m: [1, 3], precipitation: [0.5, 2.5] }, hourly_units: units })
    expect(gap.steps).toMatchObject([
      { temperature: 1, precipitation: null },
      { temperature: 3, precipitation: null },
    ])
  })

  test.each([undefined, null, 0, -900, 2.5, 1e18, '900'])('is null for "now" with an interval of %j', (interval) => {
    const { current } = translate({
      current: { time: midnight, interval, temperature_2m: 1, precipitation: 0.2 },
      current_units: units,
    })
    expect(current).toMatchObject({ temperature: 1, precipitation: null, precipitationPeriod: null })
  })
})

describe('days', () => {
  const none = { sunrise: null, sunset: null }
  const sunUnits = { sunrise: 'unixtime', sunset: 'unixtime' }
  const day = 86_400

  test.each([
    ['polar night', midnight, midnight],
    ['polar day', midnight, midnight + day],
    ['the polar night of servers before June 2024', 0, 0],
    ['a missing sunset', midnight + 4 * 3_600, null],
  ])('have neither sunrise nor sunset for %s', (_, sunrise, sunset) => {
    const daily = { time: [midnight], sunrise: [sunrise], sunset: [sunset] }
    const { days } = translate({ daily, daily_units: sunUnits })
    expect(days).toMatchObject([none])
  })

  test('keep the sun of a short polar day', () => {
    const daily = { time: [midnight], sunrise: [midnight + 12 * 3_600], sunset: [midnight + 45_000] }
    expect(translate({ daily, daily_units: sunUnits }).days).toMatchObject([
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

describe('one bad value', () => {
  const units = { temperature_2m: '°C', weather_code: 'wmo code', is_day: '' }
  const dailyUnits = { temperature_2m_max: '°C', temperature_2m_min: '°C', weather_code: 'wmo code' }

  test.each(['16.8', true, {}, [], null, undefined, 2.5])('is null, and the rest of the answer stands: %j', (value) => {
    const time = [midnight, midnight + 3_600]
    const { current, steps } = translate({
      current: { time: midnight, temperature_2m: 1, weather_code: value, is_day: value },
      current_units: units,
      hourly: { time, temperature_2m: [1, 2], weather_code: [value ?? null, 61] },
      hourly_units: units,
    })
    const bad = { temperature: 1, condition: 'unknown', weatherCode: null }
    expect(current).toMatchObject({ ...bad, isDay: null })
    expect(steps).toMatchObject([bad, { temperature: 2, condition: 'rain', weatherCode: 61 }])
  })

  test.each([4, 100, -1])('is a weather code without a meaning: %d', (code) => {
    expect(currentOf('weather_code', code, 'wmo code')).toMatchObject({ condition: 'unknown', weatherCode: null })
  })

  const badTimes = ['2026-06-21T25:00', '2026-06-21T00:00+09:00', 'June 2026', '2026-06-21(', midnight * 1000, 8.64e12, null, true]

  test.each(badTimes)('that is a time drops its row: %j', (time) => {
    const { current, steps, days } = translate({
      current: { time, temperature_2m: 1 },
      current_units: units,
      hourly: { time: [midnight, time], temperature_2m: [1, 2] },
      hourly_units: units,
      daily: { time: [time, midnight], temperature_2m_max: [1, 2] },
      daily_units: dailyUnits,
    })
    expect(current).toBeNull()
    expect(steps.map(({ temperature }) => temperature)).toEqual([1])
    expect(days.map(({ temperatureMax }) => temperatureMax)).toEqual([2])
  })

  test.each(['2026-02-30', '06/21/2026'])('that is a date drops its row: %s', (date) => {
    const daily = { time: ['2026-06-21', date], temperature_2m_max: [1, 2] }
    expect(translate({ daily, daily_units: dailyUnits }).days).toMatchObject([{ date: '2026-06-21' }])
  })

  test('does not make times out of order, or twice', () => {
    const hourly = { time: [3, 1, 2, 1].map((hours) => midnight + hours * 3_600), temperature_2m: [3, 1, 2, 9] }
    const daily = { time: ['2026-06-22', '2026-06-21', '2026-06-22'], temperature_2m_max: [22, 21, 9] }
    const { steps, days } = translate({ hourly, hourly_units: units, daily, daily_units: dailyUnits })
    expect(steps.map(({ temperature }) => temperature)).toEqual([1, 2, 3])
    expect(days.map(({ date, temperatureMax }) => [date, temperatureMax])).toEqual([
      ['2026-06-21', 21],
      ['2026-06-22', 22],
    ])
  })

  test('does not date two rows by one day', () => {
    const daily = { time: [midnight, midnight + 3_600], temperature_2m_max: [21, 9] }
    expect(translate({ daily, daily_units: dailyUnits }).days).toMatchObject([{ temperatureMax: 21 }])
  })

  test('of two extremes that contradict each other makes both null', () => {
    const daily = { time: [midnight], temperature_2m_max: [8], temperature_2m_min: [13], weather_code: [61] }
    expect(translate({ daily, daily_units: dailyUnits }).days).toMatchObject([
      { temperatureMax: null, temperatureMin: null, weatherCode: 61 },
    ])
  })
})

describe('a body is refused', () => {
  const errors = 'open-meteo/om-err'
  const where = { latitude: 41.8, longitude: 129.78, utc_offset_seconds: 32_400 }
  const columns = { time: [midnight, midnight + 3_600], temperature_2m: [1] }

  test.each<[string, unknown]>([
    ['with columns of unequal length', { ...where, hourly: columns }],
    ['with a column that is none', { ...where, hourly: { ...columns, temperature_2m: 1 } }],
    ['for two places', [where, where]],
    ['that says the limit is reached', readRecording(`${errors}-03-daily-limit-quoted-issue832.json`)],
    [
      'that says the zone is invalid',
      readRecording(`${errors}-04-invalid-timezone-quoted-issue1192.json`),
    ],
    ['that is null', null],
    ['that is a text', 'nan'],
    ['without an offset from UTC', { ...where, utc_offset_seconds: undefined }],
    ['with an offset of days', { ...where, utc_offset_seconds: 172_800 }],
    ['without a place', { ...where, latitude: undefined }],
    ['with a text for a place', { ...where, longitude: '129.78' }],
  ])('%s', (_, body) => {
    expect(() => translateOpenMeteo(body, place)).toThrow(
      expect.objectContaining({ name: 'ProviderError', failure: 'format' }),
    )
  })

  test.each([
    ['Cape Town', -33.9, 18.4],
    ['its own place with latitude and longitude swapped', 129.78, 41.8],
    ['a place a degree away', 42.8, 129.78],
    ['a place on the other side of the Earth', -41.8, -50.22],
  ])('for %s', (_, latitude, longitude) => {
    expect(() => translateOpenMeteo({ ...where, latitude, longitude }, place)).toThrow(
      expect.objectContaining({ name: 'ProviderError', failure: 'place' }),
    )
  })
})

describe('daily rows', () => {
  const hours = Array.from({ length: 48 }, (_, index) => index)
  const gmtMidnight = Date.parse('2026-06-21T00:00:00Z') / 1000

  test("of another zone's days are not the place's days, which come from the hours", () => {
    const { days } = translate({
      timezone: 'GMT',
      utc_offset_seconds: 0,
      hourly: { time: hours.map((each) => gmtMidnight + each * 3_600), temperature_2m: hours },
      hourly_units: { temperature_2m: '°C' },
      daily: { time: [gmtMidnight, gmtMidnight + 86_400], temperature_2m_max: [40, 41] },
      daily_units: { temperature_2m_max: '°C' },
    })
    expect(days).toMatchObject([
      { date: '2026-06-21', temperatureMax: 14, coverage: { start: '2026-06-21T00:00:00Z', end: '2026-06-21T15:00:00Z' } },
      { date: '2026-06-22', temperatureMax: 38, coverage: null },
    ])
  })

  test.each([
    ['clocks go forward in Berlin', 'Europe/Berlin', '2026-03-28T23:00:00Z', 2],
    ['clocks go back in New York', 'America/New_York', '2026-11-01T04:00:00Z', 2],
    ['midnight does not exist in Beirut', 'Asia/Beirut', '2026-03-28T22:00:00Z', 2],
    ['it is summer in London, and they are of UTC', 'Europe/London', '2026-06-21T00:00:00Z', 0],
  ])('where %s are counted by one offset', (_, zone, start, count) => {
    const first = Date.parse(start) / 1000
    const daily = { time: [first, first + 86_400], temperature_2m_max: [1, 2] }
    expect(translate({ daily, daily_units: { temperature_2m_max: '°C' } }, zone).days).toHaveLength(count)
  })

  test.each([-5, -1, 1, 5])('have no sun of %d days away', (away) => {
    const [sunrise, sunset] = [5, 20].map((each) => midnight + each * 3_600 + away * 86_400)
    const daily = { time: [midnight], sunrise: [sunrise], sunset: [sunset] }
    const { days } = translate({ daily, daily_units: { sunrise: 'unixtime', sunset: 'unixtime' } })
    expect(days).toMatchObject([{ sunrise: null, sunset: null, daylight: null }])
  })
})
