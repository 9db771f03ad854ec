import { expect, test } from 'vitest'
import type { Climate } from '../destinations/climate'
import { usualDay } from './usual-day'

const twelve = (value: number | null) => Array.from({ length: 12 }, () => value)

const climate: Climate = {
  period: null,
  temperatureMax: [0, 2, 6, 13, 17, 20, 24, 26, 23, 17, 9, 2],
  temperatureMin: [-9, -7, null, 3, 8, 13, 18, 19, 14, 7, -1, -7],
  temperatureMean: twelve(null),
  precipitation: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, null],
  note: null,
  source: { title: 'Made up', url: 'https://example.org/' },
}

test('in the middle of a month its mean is usual', () => {
  expect(usualDay(climate, '2026-01-16').temperatureMax).toBeCloseTo(0, 10)
  expect(usualDay(climate, '2026-11-16').temperatureMax).toBeCloseTo(9, 0)
})

test('late November is on its way to December', () => {
  expect(usualDay(climate, '2026-11-24').temperatureMax).toBeCloseTo(7.05, 2)
})

test('the new year is no break', () => {
  const [last, first] = [usualDay(climate, '2026-12-31'), usualDay(climate, '2027-01-01')]
  expect(last.temperatureMax).toBeCloseTo(1, 1)
  expect((last.temperatureMax ?? 0) - (first.temperatureMax ?? 0)).toBeCloseTo(2 / 31, 5)
})

test('a leap day lies between its neighbours', () => {
  const days = ['2028-02-28', '2028-02-29', '2028-03-01'].map((date) => usualDay(climate, date).temperatureMax ?? 0)
  expect(days).toEqual([...days].sort((a, b) => a - b))
})

test.each(['2026-02-20', '2026-03-15', '2026-04-10'])('a month without a mean leaves %s without a value', (date) => {
  expect(usualDay(climate, date).temperatureMin).toBeNull()
})

test('days that do not need the missing month have their values', () => {
  expect(usualDay(climate, '2026-02-10').temperatureMin).not.toBeNull()
  expect(usualDay(climate, '2026-04-20').temperatureMin).not.toBeNull()
})

test('the precipitation of a month is spread over its days', () => {
  expect(usualDay(climate, '2026-01-31').precipitation).toBe(1)
  expect(usualDay(climate, '2026-02-01').precipitation).toBe(1)
  expect(usualDay(climate, '2028-02-01').precipitation).toBeCloseTo(28 / 29, 10)
  expect(usualDay(climate, '2026-12-24').precipitation).toBeNull()
})
