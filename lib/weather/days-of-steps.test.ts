import { describe, expect, test } from 'vitest'
import { readRecording } from '@/e2e/recordings/read-recording'
import { daysOf as daysOfSteps } from './days-of-steps'
import { toInstant } from './instant'
import { translateMetNorway } from './met-norway'
import type { Step } from './provider'
import { metNorwayBody } from './testing/met-norway-body'
import type { Day } from './weather'

const recording = 'met-norway/met-03-complete-london-2020.cached-response.json'

function daysOf(body: unknown, timeZone: string) {
  return translateMetNorway(body, { latitude: 51.5, longitude: -0.1, elevation: 25, timeZone }).days
}

/* The figures of this part were computed from the raw JSON by a small Python script of their own. */

describe('the recording of 20 July 2020, read in Pyongyang', () => {
  const days = daysOf(readRecording(recording), 'Asia/Pyongyang')

  test('gives nine days: the tenth is not covered to its end', () => {
    expect(days.map(({ date }) => date)).toEqual([
      '2020-07-20',
      '2020-07-21',
      '2020-07-22',
      '2020-07-23',
      '2020-07-24',
      '2020-07-25',
      '2020-07-26',
      '2020-07-27',
      '2020-07-28',
    ])
  })

  test('gives today from the four hours that are left of it', () => {
    expect(days[0]).toMatchObject({ temperatureMax: 20.6, temperatureMin: 18.8, precipitation: 0 })
    expect(days[0]?.coverage).toEqual({ start: '2020-07-20T11:00:00Z', end: '2020-07-20T15:00:00Z' })
  })

  test('gives a whole day of hourly steps', () => {
    expect(days[1]).toEqual({
      date: '2020-07-21',
      temperatureMax: 21.1,
      temperatureMin: 10.9,
      condition: 'overcast',
      intensity: null,
      weatherCode: 3,
      precipitation: 0,
      precipitationProbability: null,
      windSpeedMax: 4.2,
      uvIndexMax: 6.8,
      sunrise: null,
      sunset: null,
      daylight: null,
      coverage: null,
      completedBy: [],
    })
  })

  test('gives a day of six-hour steps the most severe condition and the sum of the rain', () => {
    expect(days[5]).toMatchObject({
      date: '2020-07-25',
      temperatureMax: 23,
      temperatureMin: 14.6,
      condition: 'rain-showers',
      intensity: 'light',
      weatherCode: 80,
      precipitation: 1.1,
      windSpeedMax: 4.5,
      uvIndexMax: null,
    })
  })
})

describe('the recording of 20 July 2020, read in London', () => {
  const days = daysOf(readRecording(recording), 'Europe/London')

  test('gives nine days: the tenth is not covered to its end', () => {
    expect(days).toHaveLength(9)
    expect(days.at(-1)?.date).toBe('2020-07-28')
  })

  test('gives today from noon on', () => {
    expect(days[0]).toMatchObject({ temperatureMax: 21.1, temperatureMin: 12.7, windSpeedMax: 4.2 })
  })

  test('gives a whole day of hourly steps', () => {
    expect(days[1]).toMatchObject({ temperatureMax: 20.2, temperatureMin: 10.9, windSpeedMax: 2.7 })
  })

  test('leaves out the 14.4 °C of the six hours that reach past midnight', () => {
    expect(days[6]).toMatchObject({
      date: '2020-07-26',
      temperatureMax: 23.7,
      temperatureMin: 16.4,
      precipitation: 0.8,
    })
  })
})

/** A body with an entry at each time: its temperature, and its six-hour block. */
function bodyOf(entries: [time: string, temperature: number, sixHours?: Record<string, number>][]) {
  const timeseries = entries.map(([time, air_temperature, details]) => ({
    time,
    data: {
      instant: { details: { air_temperature } },
      ...(details && { next_6_hours: { summary: { symbol_code: 'rain' }, details } }),
    },
  }))
  return metNorwayBody(timeseries)
}

test('today is kept however little is left of it', () => {
  const days = daysOf(bodyOf([['2026-11-23T14:00:00Z', -3.2]]), 'Asia/Pyongyang')
  expect(days).toMatchObject([{ date: '2026-11-23', temperatureMax: -3.2, temperatureMin: -3.2 }])
})

/** Days of steps of an hour each from one time on. */
function daysOfHours(start: string, temperatures: (number | null)[], timeZone = 'UTC') {
  return daysOfSteps(hourly(start, temperatures), timeZone)
}

function hourly(start: string, temperatures: (number | null)[]): Step[] {
  return temperatures.map((temperature, index) => {
    const [validAt, validUntil] = [index, index + 1].map((hours) => toInstant(Date.parse(start) + hours * 3_600_000))
    return { ...blank, validAt: validAt ?? '', validUntil: validUntil ?? '', temperature }
  })
}

const blank: Step = {
  validAt: '',
  validUntil: '',
  temperature: null,
  apparentTemperature: null,
  condition: 'unknown',
  intensity: null,
  weatherCode: null,
  isDay: null,
  humidity: null,
  cloudCover: null,
  windSpeed: null,
  windGust: null,
  windDirection: null,
  pressure: null,
  precipitation: null,
  precipitationPeriod: null,
  precipitationProbability: null,
  uvIndex: null,
  visibility: null,
  nextSixHours: null,
}

const covered = (days: Day[]) => days.map(({ date, coverage }) => [date, coverage])

test('a day that is known from midnight to midnight is whole, and a last day that is not is left out', () => {
  const all = (count: number) => covered(daysOfHours('2026-11-23T00:00:00Z', Array<number>(count).fill(1)))
  expect(all(48)).toEqual([
    ['2026-11-23', null],
    ['2026-11-24', null],
  ])
  expect(all(47)).toEqual([['2026-11-23', null]])
})

test('a first day is of the part that is known', () => {
  const days = daysOfHours('2026-11-23T13:00:00Z', [5, 4, 3])
  expect(covered(days)).toEqual([['2026-11-23', { start: '2026-11-23T13:00:00Z', end: '2026-11-23T16:00:00Z' }]])
})

test('after a gap only what follows it counts', () => {
  const days = daysOfHours('2026-11-23T00:00:00Z', [20, null, ...Array<number>(22).fill(1)])
  expect(covered(days)).toEqual([['2026-11-23', { start: '2026-11-23T02:00:00Z', end: '2026-11-24T00:00:00Z' }]])
  expect(days[0]).toMatchObject({ temperatureMax: 1 })
})

test('a day that begins within an hour of the series is whole', () => {
  // Midnight in Kathmandu is at 18:15 UTC.
  const days = daysOfHours('2026-11-22T18:00:00Z', Array<number>(25).fill(1), 'Asia/Kathmandu')
  expect(covered(days)).toEqual([
    ['2026-11-22', { start: '2026-11-22T18:00:00Z', end: '2026-11-22T18:15:00Z' }],
    ['2026-11-23', null],
  ])
})

test.each([
  ['2026-03-28T23:00:00Z', 23],
  ['2026-10-24T22:00:00Z', 25],
])('the day that begins in Berlin at %s is whole with %i hours', (start, hours) => {
  const [day] = daysOfHours(start, Array<number>(hours).fill(1), 'Europe/Berlin')
  expect(day?.coverage).toBeNull()
  const [part] = daysOfHours(start, Array<number>(hours - 1).fill(1), 'Europe/Berlin')
  expect(part?.coverage).not.toBeNull()
})

test('a day whose rain is not known in one hour has no sum', () => {
  const day = hourly('2026-11-23T00:00:00Z', Array<number>(24).fill(1))
  const rain = day.map((step) => ({
    ...step,
    precipitation: 1,
    precipitationPeriod: { start: step.validAt, end: step.validUntil },
  }))
  expect(daysOfSteps(rain, 'UTC')).toMatchObject([{ precipitation: 24 }])
  expect(daysOfSteps([...rain.slice(0, 12), ...day.slice(12, 13), ...rain.slice(13)], 'UTC')).toMatchObject([{ precipitation: null }])
})

test('the extremes of six hours that end at midnight belong to the day', () => {
  const extremes = { air_temperature_max: 9, air_temperature_min: -9 }
  const atMidnight = bodyOf([['2026-11-23T18:00:00Z', 1, extremes]])
  expect(daysOf(atMidnight, 'UTC')).toMatchObject([{ temperatureMax: 9, temperatureMin: -9 }])
  const beyond = bodyOf([['2026-11-23T18:00:01Z', 1, extremes]])
  expect(daysOf(beyond, 'UTC')).toMatchObject([{ temperatureMax: 1, temperatureMin: 1 }])
})

test('a day without any amount of precipitation has none, not 0', () => {
  const [day] = daysOf(bodyOf([['2026-11-23T00:00:00Z', 1, {}]]), 'UTC')
  expect(day).toMatchObject({ precipitation: null, precipitationProbability: null })
})

test('tenths add up to tenths', () => {
  const rain = { precipitation_amount: 0.1 }
  const body = bodyOf([
    ['2026-11-23T00:00:00Z', 1, rain],
    ['2026-11-23T06:00:00Z', 1, rain],
    ['2026-11-23T12:00:00Z', 1, rain],
  ])
  expect(daysOf(body, 'UTC')[0]?.precipitation).toBe(0.3)
})

test('where the amount of a step reaches into the next step, the sum of the day is not known', () => {
  const rain = { precipitation_amount: 6 }
  const body = bodyOf([
    ['2026-11-23T00:00:00Z', 1, rain],
    ['2026-11-23T01:00:00Z', 1, rain],
    ['2026-11-23T07:00:00Z', 1, rain],
  ])
  expect(daysOf(body, 'UTC')[0]?.precipitation).toBeNull()
})

test('a day whose entries have no symbol has an unknown condition', () => {
  const [day] = daysOf(bodyOf([['2026-11-23T00:00:00Z', 1]]), 'UTC')
  expect(day).toMatchObject({ condition: 'unknown', intensity: null, weatherCode: null })
})

test.each([
  [20, 'unknown'],
  [6, 'unknown'],
  [5, 'clear'],
])('a clear day of which %i hours have no known symbol is %s', (missing, condition) => {
  expect(dayOfSymbols(['no_symbol', missing], ['clearsky_day', 24 - missing])).toMatchObject({ condition })
})

test('a day whose sky is missing for most of its time is unknown, however few steps that are', () => {
  const steps = ['00', '06', '12', '18'].map((time) => ({
    time: `2026-11-23T${time}:00:00Z`,
    data: {
      instant: { details: { air_temperature: 1 } },
      next_6_hours: { summary: { symbol_code: time === '06' ? 'no_symbol' : 'clearsky_day' } },
    },
  }))
  expect(daysOf(metNorwayBody(steps), 'UTC')[0]).toMatchObject({ condition: 'unknown', weatherCode: null })
})

/** A day with one entry an hour: the symbols, each with how many hours it holds. */
function dayOfSymbols(...symbols: [symbol: string, hours: number][]) {
  const names = symbols.flatMap(([symbol, hours]) => Array<string>(hours).fill(symbol))
  const timeseries = names.map((symbol_code, index) => ({
    time: `2026-11-23T${String(index).padStart(2, '0')}:00:00Z`,
    data: { instant: { details: { air_temperature: 1 } }, next_1_hours: { summary: { symbol_code } } },
  }))
  return daysOf(metNorwayBody(timeseries), 'UTC')[0]
}

test('a day of heavy snow with an hour of light rain showers is one of heavy snow', () => {
  const day = dayOfSymbols(['heavysnow', 23], ['lightrainshowers_day', 1])
  expect(day).toMatchObject({ condition: 'snow', intensity: 'heavy', weatherCode: 75 })
})

test.each([
  ['heavysnowshowers_day', 'snowshowers_day', 'snow-showers', 'heavy'],
  ['heavysleet', 'sleet', 'sleet', 'heavy'],
  ['heavysnow', 'snow', 'snow', 'heavy'],
])('of %s and %s the heavier one is the condition of the day, in either order', (...[one, other, condition, intensity]) => {
  expect(dayOfSymbols([one, 1], [other, 23])).toMatchObject({ condition, intensity })
  expect(dayOfSymbols([other, 23], [one, 1])).toMatchObject({ condition, intensity })
})

test('a gap in the series counts for no day', () => {
  const hours = ['00', '01', '20'].map((time) => ({
    time: `2026-11-24T${time}:00:00Z`,
    data: {
      instant: { details: { air_temperature: 1 } },
      next_1_hours: { summary: { symbol_code: 'rain' }, details: {} },
    },
  }))
  const today = { time: '2026-11-23T23:00:00Z', data: { instant: { details: { air_temperature: 1 } } } }
  expect(daysOf(metNorwayBody([today, ...hours]), 'UTC').map(({ date }) => date)).toEqual(['2026-11-23'])
})
