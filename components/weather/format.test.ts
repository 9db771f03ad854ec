import { expect, test } from 'vitest'
import { age, percent, precipitation, pressure, speed, spokenSpeed, spokenTemperature, temperature } from './format'
import { wordsFor } from './words/languages'

test('a unit is written as its language writes it, on the line of its number', () => {
  expect(speed(4.1, 'metric', 'en')).toBe('4.1\u00a0m/s')
  expect(speed(4.1, 'imperial', 'en')).toBe('9\u00a0mph')
  expect(speed(4.1, 'metric', 'ru')).toBe('4,1\u00a0м/с')
  expect(precipitation(0.3, 'metric', 'zh')).toBe('0.3毫米')
  expect(precipitation(2.54, 'imperial', 'fr')).toBe('0,10\u00a0po')
  expect(percent(84, 'en')).toBe('84%')
  expect(percent(84, 'de')).toBe('84\u00a0%')
  expect(pressure(1021.3, 'metric', wordsFor('fr'))).toBe('1021\u00a0hPa')
  expect(pressure(1021.3, 'imperial', wordsFor('de'))).toBe('30,16\u00a0inHg')
})

test('what is said aloud has its unit in full, in the form that its number takes', () => {
  expect(spokenTemperature(-4.2, 'metric', 'en')).toBe('−4 degrees Celsius')
  expect(spokenTemperature(-4.2, 'metric', 'ru')).toBe('−4 градуса Цельсия')
  expect(spokenTemperature(5, 'metric', 'ru')).toBe('5 градусов Цельсия')
  expect(spokenSpeed(4.1, 'metric', 'de')).toBe('4,1 Meter pro Sekunde')
})

test('the sign of a number stays on its left in Arabic, whose digits are those of the rest of the site', () => {
  expect(temperature(-4.2, 'metric', 'ar')).toBe('\u200e−4°')
  expect(speed(4.1, 'metric', 'ar')).toBe('\u200e4.1\u00a0م/ث')
  expect(percent(84, 'ar')).toBe('\u200e84%')
})

test('what rounds to zero has no sign, and what is missing no unit', () => {
  expect(temperature(-0.4, 'metric', 'en')).toBe('0°')
  expect(speed(null, 'metric', 'ru')).toBe('–')
})

const now = new Date('2026-11-23T09:00:00Z')
const ago = (minutes: number, lang: string) =>
  age(new Date(now.getTime() - minutes * 60_000).toISOString(), now, wordsFor(lang))

test('an age has one unit', () => {
  expect([0, 4, 59, 61, 7 * 60, 47 * 60, 48 * 60].map((minutes) => ago(minutes, 'en'))).toEqual([
    'just now',
    '4 min ago',
    '59 min ago',
    '1 h ago',
    '7 h ago',
    '47 h ago',
    '2 days ago',
  ])
})

test('an age takes the form of its number', () => {
  const days = 24 * 60
  expect([2, 5, 21].map((count) => ago(count * days, 'ru'))).toEqual(['2 дня назад', '5 дней назад', '21 день назад'])
  expect([1, 2, 4, 11].map((count) => ago(count, 'ar'))).toEqual([
    'قبل دقيقة',
    'قبل دقيقتين',
    'قبل 4 دقائق',
    'قبل 11 دقيقة',
  ])
})
