import { expect, test } from 'vitest'
import { conditionOf, knownWeatherCodes } from './condition'

/** Every figure with a meaning, after https://open-meteo.com/en/docs and WMO table 4677. */
const openMeteoCodes = [
  [0, 'clear', null],
  [1, 'mainly-clear', null],
  [2, 'partly-cloudy', null],
  [3, 'overcast', null],
  [45, 'fog', null],
  [48, 'fog', null],
  [51, 'drizzle', 'light'],
  [53, 'drizzle', 'moderate'],
  [55, 'drizzle', 'heavy'],
  [56, 'freezing-drizzle', 'light'],
  [57, 'freezing-drizzle', 'heavy'],
  [61, 'rain', 'light'],
  [63, 'rain', 'moderate'],
  [65, 'rain', 'heavy'],
  [66, 'freezing-rain', 'light'],
  [67, 'freezing-rain', 'heavy'],
  [71, 'snow', 'light'],
  [73, 'snow', 'moderate'],
  [75, 'snow', 'heavy'],
  [77, 'snow-grains', null],
  [80, 'rain-showers', 'light'],
  [81, 'rain-showers', 'moderate'],
  [82, 'rain-showers', 'heavy'],
  [85, 'snow-showers', 'light'],
  [86, 'snow-showers', 'heavy'],
  [95, 'thunderstorm', 'moderate'],
  [96, 'thunderstorm', 'heavy'],
  [99, 'thunderstorm', 'heavy'],
] as const

const sleetCodes = [
  [68, 'sleet', 'light'],
  [69, 'sleet', 'moderate'],
  [83, 'sleet-showers', 'light'],
  [84, 'sleet-showers', 'moderate'],
] as const

test.each([...openMeteoCodes, ...sleetCodes])(
  '%i means %s, intensity %s',
  (code, condition, intensity) => {
    expect(conditionOf(code)).toEqual({ condition, intensity })
  },
)

test('exactly the codes of these tables are known', () => {
  const listed = [...openMeteoCodes, ...sleetCodes].map(([code]) => code)
  expect(listed).toHaveLength(28 + 4)
  expect(new Set(knownWeatherCodes)).toEqual(new Set(listed))
})

test.each([4, 50, 87, 100, -1, 0.5, 1e21, Number.NaN])('%d is unknown, never a guess', (code) => {
  expect(conditionOf(code)).toEqual({ condition: 'unknown', intensity: null })
})

test('no code is unknown', () => {
  expect(conditionOf(null)).toEqual({ condition: 'unknown', intensity: null })
})
