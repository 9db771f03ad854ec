import { describe, expect, test } from 'vitest'
import type { Destination } from '../destinations/destination'
import { openMeteoCredit } from './open-meteo'
import type { Forecast, Step } from './provider'
import type { Day, Reading } from './weather'
import { weatherAt } from './weather-at'

const hour = 3_600_000

function destinationOf(place: Partial<Destination> = {}): Destination {
  return {
    slug: 'chongjin',
    name: 'Chongjin',
    country: 'North Korea',
    summary: '',
    latitude: 41.8,
    longitude: 129.78,
    elevation: 42,
    timeZone: 'Asia/Pyongyang',
    checkedOn: '2026-11-23',
    newestSourceOn: '2026-11-23',
    facts: [],
    ...place,
  }
}

/** A reading whose amounts are all one number, so that a mixture of two would show. */
function readingOf(validAt: string, sentinel: number): Reading {
  return {
    validAt,
    temperature: sentinel,
    apparentTemperature: sentinel,
    condition: 'fog',
    intensity: null,
    weatherCode: sentinel,
    isDay: true,
    humidity: sentinel,
    cloudCover: sentinel,
    windSpeed: sentinel,
    windGust: sentinel,
    windDirection: sentinel,
    pressure: sentinel,
    precipitation: sentinel,
    precipitationPeriod: null,
    precipitationProbability: sentinel,
    uvIndex: sentinel,
    visibility: sentinel,
  }
}

/** Steps of some hours each from an instant on; their sentinels count from 100. */
function stepsOf(start: string, count: number, hours = 1): Step[] {
  return Array.from({ length: count }, (_, index) => ({
    ...readingOf(after(start, index * hours), 100 + index),
    validUntil: after(start, (index + 1) * hours),
    nextSixHours: null,
  }))
}

function dayOf(date: string, fields: Partial<Day> = {}): Day {
  return {
    date,
    temperatureMax: 20,
    temperatureMin: 10,
    condition: 'fog',
    intensity: null,
    weatherCode: 45,
    precipitation: null,
    precipitationProbability: null,
    windSpeedMax: null,
    uvIndexMax: null,
    sunrise: null,
    sunset: null,
    daylight: null,
    coverage: null,
    completedBy: [],
    ...fields,
  }
}

const noon = '2026-11-23T03:00:00Z'

function forecastOf(fields: Partial<Forecast> = {}): Forecast {
  return {
    provider: openMeteoCredit,
    retrievedAt: noon,
    issuedAt: null,
    recorded: null,
    current: null,
    steps: stepsOf(noon, 72),
    days: [],
    ...fields,
  }
}

function after(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * hour).toISOString().replace('.000Z', 'Z')
}

function at(now: string, forecast: Forecast, place?: Partial<Destination>) {
  return weatherAt(forecast, destinationOf(place), new Date(now))
}

describe('"now"', () => {
  const own = readingOf('2026-11-23T03:15:00Z', 7)
  const forecast = forecastOf({ current: own })

  test("is the provider's own for an hour after its time", () => {
    expect(at('2026-11-23T03:15:00Z', forecast)?.current).toEqual(own)
    expect(at('2026-11-23T04:14:59.999Z', forecast)?.current).toEqual(own)
  })

  test('is the running hour after that, as a whole', () => {
    const current = at('2026-11-23T04:15:00Z', forecast)?.current
    expect(current).toEqual(readingOf('2026-11-23T04:00:00Z', 101))
  })

  test('is the running hour where its own has no temperature', () => {
    const blank = forecastOf({ current: { ...own, temperature: null } })
    expect(at('2026-11-23T03:30:00Z', blank)?.current).toEqual(readingOf(noon, 100))
  })

  test.each(['2026-11-25T03:15:00Z', '2026-11-23T03:15:01Z'])(
    'is the running hour where its own is for a time after the answer: %s',
    (validAt) => {
      const forecast = forecastOf({ current: readingOf(validAt, 7) })
      expect(at('2026-11-23T03:30:00Z', forecast)?.current).toEqual(readingOf(noon, 100))
      // Nor is it believed once that time has come.
      expect(at(validAt, forecast)?.current.temperature).not.toBe(7)
    },
  )

  test('moves to the next hour on the hour', () => {
    const bare = forecastOf()
    expect(at('2026-11-23T04:59:59.999Z', bare)?.current.temperature).toBe(101)
    expect(at('2026-11-23T05:00:00Z', bare)?.current.temperature).toBe(102)
  })

  test('may come from a step of six hours', () => {
    const coarse = forecastOf({ steps: stepsOf(noon, 4, 6) })
    expect(at('2026-11-23T14:59:00Z', coarse)?.current).toEqual(readingOf('2026-11-23T09:00:00Z', 101))
  })

  test.each([
    ['before the series', '2026-11-23T02:59:59Z'],
    ['after the series', '2026-11-23T06:00:00Z'],
  ])('is null %s', (_, now) => {
    expect(at(now, forecastOf({ steps: stepsOf(noon, 3) }))).toBeNull()
  })

  test('is null in an hour without a temperature', () => {
    const [first, ...rest] = stepsOf(noon, 3)
    const steps = first ? [{ ...first, temperature: null }, ...rest] : []
    expect(at('2026-11-23T03:30:00Z', forecastOf({ steps }))).toBeNull()
  })

  test.each([
    ['2026-06-21T02:30:00Z', true],
    ['2026-06-21T15:30:00Z', false],
  ])('at %s, where the provider does not say, the sun being up is %s', (validAt, isDay) => {
    const current = { ...readingOf(validAt, 7), isDay: null }
    const forecast = forecastOf({ retrievedAt: validAt, current, steps: [] })
    expect(at(validAt, forecast)?.current).toEqual({ ...current, isDay })
  })
})

describe('the age of a forecast', () => {
  test.each([
    [noon, 'fresh'],
    [after(noon, 2), 'late'],
    [after(noon, 7), 'old'],
    [after(noon, 48), 'old'],
  ])('at %s it is %s', (now, freshness) => {
    expect(at(now, forecastOf())).toMatchObject({ freshness, retrievedAt: noon })
  })

  test('past 48 hours it is not used', () => {
    expect(at('2026-11-25T03:00:00.001Z', forecastOf())).toBeNull()
  })

  test('counts from when it was made, too', () => {
    const issuedAt = after(noon, -44)
    expect(at(noon, forecastOf({ issuedAt }))).toMatchObject({ freshness: 'old', issuedAt, retrievedAt: noon })
    expect(at(noon, forecastOf({ issuedAt: after(noon, -67) }))).toBeNull()
  })
})

describe('the hours', () => {
  test('are 48 from the running one', () => {
    const hourly = at('2026-11-23T05:30:00Z', forecastOf())?.hourly
    expect(hourly?.map(({ time }) => time)).toEqual(
      Array.from({ length: 48 }, (_, index) => after('2026-11-23T05:00:00Z', index)),
    )
    expect(hourly?.map(({ temperature }) => temperature).slice(0, 2)).toEqual([102, 103])
  })

  test('are as many as there are', () => {
    expect(at('2026-11-23T05:00:00Z', forecastOf({ steps: stepsOf(noon, 6) }))?.hourly).toHaveLength(4)
  })

  test('do not include steps of six hours', () => {
    const steps = [...stepsOf(noon, 3), ...stepsOf(after(noon, 3), 5, 6)]
    const hourly = at(noon, forecastOf({ steps }))?.hourly
    expect(hourly?.map(({ temperature }) => temperature)).toEqual([100, 101, 102])
  })

  test('have no precipitation of a period that is longer than they are', () => {
    const [first, second] = stepsOf(noon, 2)
    if (!first || !second) throw new Error('there are two steps')
    const steps = [
      { ...first, precipitationPeriod: { start: noon, end: after(noon, 1) } },
      { ...second, precipitationPeriod: { start: after(noon, 1), end: after(noon, 7) } },
    ]
    expect(at(noon, forecastOf({ steps }))?.hourly).toMatchObject([
      { precipitation: 100, precipitationProbability: 100 },
      { precipitation: null, precipitationProbability: null },
    ])
  })

  test('know from the sun whether it is day where the provider does not say', () => {
    const steps = stepsOf('2026-11-22T20:00:00Z', 12).map((step) => ({ ...step, isDay: null }))
    // The sun rises at 7:19 by the clock there.
    const hourly = at('2026-11-22T20:00:00Z', forecastOf({ retrievedAt: '2026-11-22T20:00:00Z', steps }))
    expect(hourly?.hourly.map(({ isDay }) => isDay).slice(0, 4)).toEqual([false, false, false, true])
  })
})

describe('the days', () => {
  const dates = ['22', '23', '24', '25', '26', '27', '28', '29', '30'].map((date) => `2026-11-${date}`)
  const days = dates.map((date) => dayOf(date))

  const datesAt = (now: string, place?: Partial<Destination>) =>
    at(now, forecastOf({ current: readingOf(now, 7), retrievedAt: now, days }), place)?.daily.map(
      ({ date }) => date,
    )

  test.each([
    ['Asia/Pyongyang', '2026-11-23T14:59:59Z', '2026-11-23'],
    ['Asia/Pyongyang', '2026-11-23T15:00:00Z', '2026-11-24'],
    ['Pacific/Apia', '2026-11-22T10:59:59Z', '2026-11-22'],
    ['Pacific/Apia', '2026-11-22T11:00:00Z', '2026-11-23'],
    ['America/New_York', '2026-11-24T04:59:59Z', '2026-11-23'],
  ])('begin in %s, at %s, with %s', (timeZone, now, today) => {
    expect(datesAt(now, { timeZone })?.[0]).toBe(today)
  })

  test('are at most seven', () => {
    expect(datesAt('2026-11-23T03:00:00Z')).toEqual(dates.slice(1, 8))
  })

  test('leave out one without any value, and keep one with some', () => {
    const none = { temperatureMax: null, temperatureMin: null }
    const gaps = [
      dayOf('2026-11-23', { temperatureMin: null }),
      dayOf('2026-11-24', { ...none, weatherCode: null }),
      dayOf('2026-11-25', { temperatureMax: null }),
      dayOf('2026-11-26', none),
    ]
    const daily = at(noon, forecastOf({ days: gaps }))?.daily
    expect(daily?.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-25', '2026-11-26'])
  })

  test("keep the provider's sunrise and sunset", () => {
    const sun = { sunrise: '2026-11-22T22:00:00Z', sunset: '2026-11-23T08:00:00Z', daylight: 'normal' as const }
    const daily = at(noon, forecastOf({ days: [dayOf('2026-11-23', sun)] }))?.daily
    expect(daily).toMatchObject([sun])
  })

  test('have the sunrise and sunset of the place where the provider has none', () => {
    const [day] = at(noon, forecastOf({ days: [dayOf('2026-12-21')] }))?.daily ?? []
    // 07:44:38 and 16:52:54 in Pyongyang, to the minutes around them.
    expect(day?.sunrise).toMatch(/^2026-12-20T22:4[3-6]:/)
    expect(day?.sunset).toMatch(/^2026-12-21T07:5[1-4]:/)
  })

  test('have neither sunrise nor sunset in polar night', () => {
    const longyearbyen = { latitude: 78.22, longitude: 15.65, timeZone: 'Arctic/Longyearbyen' }
    const daily = at(noon, forecastOf({ days: [dayOf('2026-12-21')] }), longyearbyen)?.daily
    expect(daily).toMatchObject([{ sunrise: null, sunset: null, daylight: 'polar-night' }])
  })
})

test('calm wind has no direction, now and in the hours', () => {
  const calm = stepsOf(noon, 3).map((step, index) => ({ ...step, windSpeed: index === 1 ? 0.2 : 0.3, windDirection: 90 }))
  const weather = at(after(noon, 1), forecastOf({ steps: calm }))
  expect(weather?.current).toMatchObject({ windSpeed: 0.2, windDirection: null })
  expect(weather?.hourly.map(({ windDirection }) => windDirection)).toEqual([null, 90])
  const current = { ...readingOf(noon, 7), windSpeed: 0 }
  expect(at(noon, forecastOf({ current }))?.current.windDirection).toBeNull()
})

test('the weather names its place, and whose forecast it is', () => {
  const weather = at(noon, forecastOf({ recorded: 'Copenhagen, 2026-07-26' }))
  expect(weather).toMatchObject({
    destination: {
      slug: 'chongjin',
      name: 'Chongjin',
      latitude: 41.8,
      longitude: 129.78,
      timeZone: 'Asia/Pyongyang',
    },
    provider: { name: 'Open-Meteo', attribution: 'Weather data by Open-Meteo.com' },
    recorded: 'Copenhagen, 2026-07-26',
  })
})
