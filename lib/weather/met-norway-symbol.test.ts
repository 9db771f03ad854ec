import { expect, test } from 'vitest'
import schema from '@/e2e/recordings/met-norway/met-METJSONForecast.schema.json'
import { knownWeatherCodes } from './condition'
import { readMetNorwaySymbol } from './met-norway-symbol'

const symbols = schema.WeatherSymbol.enum

/** All 41 base names, in their official spelling. https://github.com/metno/weathericons */
const baseNames = [
  ['clearsky', 0, 'clear', null],
  ['fair', 1, 'mainly-clear', null],
  ['partlycloudy', 2, 'partly-cloudy', null],
  ['cloudy', 3, 'overcast', null],
  ['fog', 45, 'fog', null],
  ['lightrain', 61, 'rain', 'light'],
  ['rain', 63, 'rain', 'moderate'],
  ['heavyrain', 65, 'rain', 'heavy'],
  ['lightsleet', 68, 'sleet', 'light'],
  ['sleet', 69, 'sleet', 'moderate'],
  ['heavysleet', 69, 'sleet', 'heavy'],
  ['lightsnow', 71, 'snow', 'light'],
  ['snow', 73, 'snow', 'moderate'],
  ['heavysnow', 75, 'snow', 'heavy'],
  ['lightrainshowers', 80, 'rain-showers', 'light'],
  ['rainshowers', 81, 'rain-showers', 'moderate'],
  ['heavyrainshowers', 82, 'rain-showers', 'heavy'],
  ['lightsleetshowers', 83, 'sleet-showers', 'light'],
  ['sleetshowers', 84, 'sleet-showers', 'moderate'],
  ['heavysleetshowers', 84, 'sleet-showers', 'heavy'],
  ['lightsnowshowers', 85, 'snow-showers', 'light'],
  ['snowshowers', 86, 'snow-showers', 'moderate'],
  ['heavysnowshowers', 86, 'snow-showers', 'heavy'],
  ['lightrainandthunder', 95, 'thunderstorm', 'moderate'],
  ['rainandthunder', 95, 'thunderstorm', 'moderate'],
  ['heavyrainandthunder', 95, 'thunderstorm', 'moderate'],
  ['lightsleetandthunder', 95, 'thunderstorm', 'moderate'],
  ['sleetandthunder', 95, 'thunderstorm', 'moderate'],
  ['heavysleetandthunder', 95, 'thunderstorm', 'moderate'],
  ['lightsnowandthunder', 95, 'thunderstorm', 'moderate'],
  ['snowandthunder', 95, 'thunderstorm', 'moderate'],
  ['heavysnowandthunder', 95, 'thunderstorm', 'moderate'],
  ['lightrainshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['rainshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['heavyrainshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['lightssleetshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['sleetshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['heavysleetshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['lightssnowshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['snowshowersandthunder', 95, 'thunderstorm', 'moderate'],
  ['heavysnowshowersandthunder', 95, 'thunderstorm', 'moderate'],
] as const

test.each(baseNames)('%s is %i: %s, intensity %s', (name, weatherCode, condition, intensity) => {
  expect(readMetNorwaySymbol(name)).toEqual({ weatherCode, condition, intensity, isDay: null })
})

test('the table has the base names of the official list, and no others', () => {
  expect(symbols).toHaveLength(83)
  const official = symbols.map((symbol) => symbol.split('_')[0])
  expect(new Set(baseNames.map(([name]) => name as string))).toEqual(new Set(official))
})

test.each(symbols)('the official symbol %s is known', (symbol) => {
  const { weatherCode, condition } = readMetNorwaySymbol(symbol)
  expect(knownWeatherCodes).toContain(weatherCode)
  expect(condition).not.toBe('unknown')
})

test.each(['lightsleetshowersandthunder_day', 'lightsnowshowersandthunder_day'])(
  'the plain spelling %s is accepted too',
  (symbol) => {
    expect(readMetNorwaySymbol(symbol)).toMatchObject({ weatherCode: 95, isDay: true })
  },
)

test.each([
  ['fair_day', true],
  ['fair_night', false],
  ['fair_polartwilight', false],
  ['cloudy', null],
  ['fair_noon', null],
  ['fair_', null],
])('%s says of the sun: %s', (symbol, isDay) => {
  expect(readMetNorwaySymbol(symbol).isDay).toBe(isDay)
})

test.each([
  'hail_day',
  'constructor_day',
  'constructorandthunder',
  'toString',
  '__proto__',
  'andthunder',
  '_day',
  '',
])('the unknown symbol "%s" is unknown, never a guess', (symbol) => {
  const unknown = { weatherCode: null, condition: 'unknown', intensity: null }
  expect(readMetNorwaySymbol(symbol)).toMatchObject(unknown)
})
