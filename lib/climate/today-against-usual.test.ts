import { expect, test } from 'vitest'
import { readClimate } from '../destinations/read-climate'
import type { Weather } from '../weather/weather'
import { todayAgainstUsual } from './today-against-usual'

const climate = await readClimate('chongjin')
const none = Array.from({ length: 12 }, () => null)

/** The parts of a weather that are looked at. */
function weatherOf(date: string, temperatureMax: number | null, temperatureMin: number | null): Weather {
  const parts = { destination: { timeZone: 'Asia/Pyongyang' }, daily: [{ date, temperatureMax, temperatureMin }] }
  return parts as unknown as Weather
}

// 01:00 on the 25th in Chongjin.
const now = new Date('2026-11-24T16:00:00Z')

test('the maximum of the place’s today is compared with what is usual on that day', () => {
  const found = todayAgainstUsual(weatherOf('2026-11-25', 9.4, 1), climate, now)
  expect(found).toMatchObject({ date: '2026-11-25', figure: 'maximum', forecast: 9.4 })
  expect(found?.usual).toBeCloseTo(6.8, 1)
})

test('another day’s forecast is not taken for today’s', () => {
  expect(todayAgainstUsual(weatherOf('2026-11-24', 9.4, 1), climate, now)).toBeNull()
})

test('the rest of a day is not compared with a whole one', () => {
  const weather = weatherOf('2026-11-25', 2, 2)
  const coverage = { start: '2026-11-25T13:00:00Z', end: '2026-11-25T15:00:00Z' }
  const rest = { ...weather, daily: weather.daily.map((day) => ({ ...day, coverage })) }
  expect(todayAgainstUsual(weather, climate, now)).not.toBeNull()
  expect(todayAgainstUsual(rest, climate, now)).toBeNull()
})

test('where only means are known, the mean of the extremes is compared', () => {
  const means = { ...climate, temperatureMax: none, temperatureMin: none, temperatureMean: climate.temperatureMax }
  expect(todayAgainstUsual(weatherOf('2026-11-25', 9, 1), means, now)).toMatchObject({ figure: 'mean', forecast: 5 })
  expect(todayAgainstUsual(weatherOf('2026-11-25', 9, null), means, now)).toBeNull()
})

test('without a forecast or a mean there is nothing to compare', () => {
  expect(todayAgainstUsual(weatherOf('2026-11-25', null, 1), climate, now)).toBeNull()
  expect(todayAgainstUsual(weatherOf('2026-11-25', 9, 1), { ...climate, temperatureMax: none }, now)).toBeNull()
})
