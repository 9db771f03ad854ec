import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Reading } from '@/lib/weather/weather'
import { now, sampleWeather } from './testing/sample-weather'
import { WeatherDetails } from './weather-details'
import { english } from './words/english'

function wind(current: Partial<Reading>): string {
  const details = <WeatherDetails weather={sampleWeather({}, current)} units="metric" now={now} words={english} />
  return /<dd>(.*?)<\/dd>/.exec(renderToStaticMarkup(details))?.[1] ?? ''
}

test('wind has an arrow and a direction', () => {
  expect(wind({})).toContain('<svg')
  expect(wind({}).replace(/<[^>]*>/g, '')).toBe('4.1\u00a0m/s from northN')
})

test('calm wind has neither', () => {
  expect(wind({ windSpeed: 0.2, windDirection: null })).toBe('Calm')
})

test('unknown wind is not calm', () => {
  expect(wind({ windSpeed: null, windDirection: null }).trim()).toBe('–')
})
