import { expect, test } from 'vitest'
import { openMeteoCredit } from '@/lib/weather/open-meteo'
import { toInstant } from '@/lib/weather/instant'
import type { Day } from '@/lib/weather/weather'
import { comingDays, creditsOf, dayName } from './coming-days'
import { now, restOfToday, sampleWeather } from './testing/sample-weather'
import { languages, wordsFor } from './words/languages'

function namesOf(today: Partial<Day>, at = now, lang = 'en') {
  const weather = sampleWeather(today)
  return comingDays(weather, at).map((day) => dayName(day, weather, at, wordsFor(lang)))
}

test('today is called that only where all of it is forecast', () => {
  expect(namesOf({})).toEqual(['Today', 'Sat'])
  expect(namesOf(restOfToday)).toEqual(['Rest of today', 'Sat'])
  expect(namesOf({ coverage: { start: '2026-11-27T01:00:00Z', end: '2026-11-27T06:00:00Z' } })[0]).toBe('Today 10:00–15:00')
})

test.each([
  ['from hours that are over', '10:00', '22:50', 'Today 10:00–24:00'],
  ['from an hour to come', '16:00', '10:20', 'Today 16:00–24:00'],
  ['from the hour before', '22:00', '23:00', 'Today 22:00–24:00'],
  ['from the running hour', '22:00', '22:59', 'Rest of today'],
  ['from now', '22:00', '22:00', 'Rest of today'],
])('today %s to midnight has its name', (_, start, at, name) => {
  const coverage = { start: toInstant(Date.parse(`2026-11-27T${start}:00+09:00`)), end: '2026-11-27T15:00:00Z' }
  expect(namesOf({ coverage }, new Date(`2026-11-27T${at}:00+09:00`))[0]).toBe(name)
})

test.each(Object.keys(languages))('a part of today that ends at midnight has its times in %s', (lang) => {
  const coverage = { start: '2026-11-27T01:00:00Z', end: '2026-11-27T15:00:00Z' }
  expect(namesOf({ coverage }, now, lang)[0]).toBe(`${wordsFor(lang).today} 10:00–24:00`)
})

test.each([
  ['de', 'Rest des Tages'],
  ['ru', 'Остаток дня'],
  ['ar', 'بقية اليوم'],
])('the rest of today has a name in %s', (lang, name) => {
  expect(namesOf(restOfToday, now, lang)[0]).toBe(name)
})

test('after midnight in a page that stays open, the next day is today, and whole', () => {
  expect(namesOf(restOfToday, new Date('2026-11-27T15:00:00Z'))).toEqual(['Today'])
})

test('who completed a day is credited as long as the day is shown', () => {
  const weather = sampleWeather({ completedBy: [openMeteoCredit] })
  const names = (at: Date) => creditsOf(weather, at).map(({ name }) => name)
  expect(names(now)).toEqual(['MET Norway', 'Open-Meteo'])
  expect(names(new Date('2026-11-27T15:00:00Z'))).toEqual(['MET Norway'])
})

test('an answer of an older version has one credit', () => {
  const weather = sampleWeather({ completedBy: undefined })
  expect(creditsOf(weather, now)).toHaveLength(1)
})
