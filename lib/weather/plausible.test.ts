import { expect, test } from 'vitest'
import { plausibleDay, plausibleReading } from './plausible'
import type { Day, Reading } from './weather'

const reading: Reading = {
  validAt: '2026-11-23T03:00:00Z',
  temperature: -3.2,
  apparentTemperature: -8.1,
  condition: 'snow',
  intensity: 'light',
  weatherCode: 71,
  isDay: true,
  humidity: 64,
  cloudCover: 75,
  windSpeed: 4.1,
  windGust: 9.3,
  windDirection: 315,
  pressure: 1021.4,
  precipitation: 0.4,
  precipitationPeriod: { start: '2026-11-23T03:00:00Z', end: '2026-11-23T04:00:00Z' },
  precipitationProbability: 40,
  uvIndex: 2.5,
  visibility: 24_140,
}

const day: Day = {
  date: '2026-11-23',
  coverage: null,
  completedBy: [],
  temperatureMax: 2.8,
  temperatureMin: -6.4,
  condition: 'snow',
  intensity: 'light',
  weatherCode: 71,
  precipitation: 3.5,
  precipitationProbability: 40,
  windSpeedMax: 6.2,
  uvIndexMax: 2.9,
  sunrise: null,
  sunset: null,
  daylight: null,
}

const numbers = (values: object) => Object.keys(values).filter((name) => typeof Reflect.get(values, name) === 'number')

test('what can be is left as it is', () => {
  expect(plausibleReading(reading)).toEqual(reading)
  expect(plausibleDay(day)).toEqual(day)
})

test.each(numbers(reading))('a reading with a %s that cannot be lacks only that', (name) => {
  expect(plausibleReading({ ...reading, [name]: 1e38 })).toEqual({ ...reading, [name]: null })
})

test.each(numbers(day))('a day with a %s that cannot be lacks only that', (name) => {
  expect(plausibleDay({ ...day, [name]: 1e38 })).toEqual({ ...day, [name]: null })
})

test.each([
  ['ends before it begins', '2026-11-23T02:00:00Z'],
  ['takes no time', '2026-11-23T03:00:00Z'],
  ['takes a day', '2026-11-24T03:00:00Z'],
])('an amount in a period that %s is none', (_, end) => {
  const precipitationPeriod = { start: '2026-11-23T03:00:00Z', end }
  expect(plausibleReading({ ...reading, precipitationPeriod })).toMatchObject({
    precipitation: null,
    precipitationProbability: null,
    precipitationPeriod: null,
  })
})

test('an amount that six hours can have, and one cannot, is judged by its period', () => {
  const sixHours = { start: '2026-11-23T03:00:00Z', end: '2026-11-23T09:00:00Z' }
  expect(plausibleReading({ ...reading, precipitation: 600 }).precipitation).toBeNull()
  expect(plausibleReading({ ...reading, precipitation: 600, precipitationPeriod: sixHours }).precipitation).toBe(600)
})

test('a low above the high makes both null, and equal ones stand', () => {
  expect(plausibleDay({ ...day, temperatureMin: 2.9 })).toEqual({ ...day, temperatureMax: null, temperatureMin: null })
  expect(plausibleDay({ ...day, temperatureMin: 2.8 })).toEqual({ ...day, temperatureMin: 2.8 })
})

test('a gust below the mean wind stands: the two are for different spans', () => {
  expect(plausibleReading({ ...reading, windGust: 3 })).toMatchObject({ windSpeed: 4.1, windGust: 3 })
})
