import { expect, test } from 'vitest'
import { readDestination } from '@/lib/destinations/destination'
import { openMeteoCredit } from '@/lib/weather/open-meteo'
import type { Day, Reading } from '@/lib/weather/weather'
import { weatherSentences } from '../markdown/weather-sentences'
import { now, restOfToday, sampleWeather } from '../weather/testing/sample-weather'
import { english } from '../weather/words/english'
import { usualOptions } from './embed-options'
import type { Embed } from './embedded-card'
import { plainText } from './plain-text'

const destination = await readDestination('chongjin')

function embedOf(today: Partial<Day> = {}, current: Partial<Reading> = {}): Embed {
  const weather = sampleWeather(today, current)
  return { destination, weather, typical: null, now, options: usualOptions, words: english, page: 'https://portolan.example/chongjin' }
}

const lineOf = (text: string, start: string) => text.split('\n').find((line) => line.startsWith(start))

test.each([
  ['text', (embed: Embed) => plainText(embed)],
  ['Markdown', (embed: Embed) => weatherSentences(embed)],
])('in %s the rest of the day, calm wind, the sun and every credit are said', (_, shape) => {
  const polarNight = { sunrise: null, sunset: null, daylight: 'polar-night' } as const
  const said = shape(embedOf({ ...restOfToday, ...polarNight, completedBy: [openMeteoCredit] }, { windSpeed: 0, windDirection: null }))
  for (const words of ['Rest of today', 'Wind: Calm', 'Polar night', 'Data from MET Norway', 'Weather data by Open-Meteo.com']) {
    expect(said).toContain(words)
  }
  expect(said).not.toMatch(/Sunrise|\bToday/)
})

test.each([
  ['text', (embed: Embed) => plainText(embed)],
  ['Markdown', (embed: Embed) => weatherSentences(embed)],
])('in %s a sunset of the next day has its weekday', (_, shape) => {
  expect(shape(embedOf({ sunset: '2026-11-27T15:04:00Z' }))).toContain('Sunrise 07:25, Sunset Sat 00:04')
})

test('the text has a line for each day', () => {
  expect(lineOf(plainText(embedOf(restOfToday)), 'Rest of today')).toBe('Rest of today  −8°  2°  1.2\u00a0mm  Light snow')
  expect(lineOf(plainText(embedOf()), 'Wind')).toBe('Wind: 4.1\u00a0m/s N')
})

test('in text and Markdown a part of today that holds hours that are over is called by its times', () => {
  const embed = embedOf({ coverage: { start: '2026-11-27T01:00:00Z', end: '2026-11-27T15:00:00Z' } })
  expect(lineOf(plainText(embed), 'Today')).toMatch(/^Today 10:00–24:00 {2}/)
  expect(weatherSentences(embed)).toContain('Today 10:00–24:00: ')
})
