import { expect, test } from 'vitest'
import type { Day, Reading } from '@/lib/weather/weather'
import { spokenSummary } from './spoken-summary'
import { now, restOfToday, sampleWeather } from './testing/sample-weather'
import type { Show } from './weather-card'
import { wordsFor } from './words/languages'

function spoken(today: Partial<Day> = {}, current: Partial<Reading> = {}, lang = 'en', show: Show = 'all'): string {
  const place = { name: 'Chongjin', timeZone: 'Asia/Pyongyang', url: '' }
  return spokenSummary(sampleWeather(today, current), now, {
    place,
    units: 'metric',
    words: wordsFor(lang),
    show,
    still: false,
  })
}

test('the gist of the card is a sentence', () => {
  expect(spoken()).toBe(
    'Weather in Chongjin: light snow, 1 degree Celsius, wind 4.1 metres per second from the north, today low −8 degrees Celsius, high 2 degrees Celsius, sunrise 07:25, sunset 16:01; up to date, retrieved 4 min ago.',
  )
})

test('the rest of today is called that', () => {
  expect(spoken(restOfToday)).toContain(', rest of today low −8 degrees Celsius, high 2 degrees Celsius,')
  expect(spoken(restOfToday, {}, 'de')).toContain(', Rest des Tages Tiefstwert −8 Grad Celsius,')
})

test.each<Show>(['now', 'hours'])('a card that shows %s says nothing of the day', (show) => {
  expect(spoken({}, {}, 'en', show)).toBe(
    'Weather in Chongjin: light snow, 1 degree Celsius, wind 4.1 metres per second from the north; up to date, retrieved 4 min ago.',
  )
})

test('calm wind has no speed and no direction', () => {
  expect(spoken({}, { windSpeed: 0.2, windDirection: null })).toContain(', calm, ')
  expect(spoken({}, { windSpeed: 0.2, windDirection: null })).not.toMatch(/wind|north/)
})

test('polar day and polar night are said, and what is not known is left out', () => {
  const none = { sunrise: null, sunset: null }
  expect(spoken({ ...none, daylight: 'polar-day' })).toContain(', polar day; up to date')
  expect(spoken({ ...none, daylight: 'polar-night' })).toContain(', polar night; up to date')
  expect(spoken({ ...none, daylight: null })).toContain('high 2 degrees Celsius; up to date')
})

test('a day with one extreme has none to say', () => {
  expect(spoken({ temperatureMin: null })).not.toContain('today')
})

test('a part of today that holds hours that are over is called by its times', () => {
  const coverage = { start: '2026-11-27T01:00:00Z', end: '2026-11-27T15:00:00Z' }
  expect(spoken({ coverage })).toContain(', today 10:00–24:00 low −8 degrees Celsius,')
})
