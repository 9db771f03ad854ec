import { expect, test } from 'vitest'
import type { Day } from '@/lib/weather/weather'
import { sunTime, sunWords } from './sun-words'
import { sampleWeather } from './testing/sample-weather'
import { english } from './words/english'
import { german } from './words/german'

const none = { sunrise: null, sunset: null }

function timesOf(today: Partial<Day>, words = english) {
  const [day = null] = sampleWeather(today).daily
  return (['sunrise', 'sunset'] as const).map((event) => sunTime(day, event, 'Asia/Pyongyang', words))
}

function wordsOf(today: Partial<Day>) {
  const [day = null] = sampleWeather(today).daily
  return sunWords(day, 'Asia/Pyongyang', english)
}

test('times of the day itself are clock times', () => {
  expect(timesOf({})).toEqual(['07:25', '16:01'])
  expect(wordsOf({})).toEqual(['Sunrise 07:25', 'Sunset 16:01'])
})

test('a time of another day has its weekday', () => {
  expect(timesOf({ sunrise: '2026-11-26T17:12:00Z', sunset: '2026-11-27T15:04:00Z' })).toEqual(['02:12', 'Sat 00:04'])
  expect(timesOf({ sunrise: '2026-11-26T14:50:00Z' }, german)[0]).toBe('Do. 23:50')
})

test('polar day, polar night and what is not known are three different things', () => {
  expect(timesOf({ ...none, daylight: 'polar-day' })).toEqual(['Polar day', 'Polar day'])
  expect(timesOf({ ...none, daylight: 'polar-night' })).toEqual(['Polar night', 'Polar night'])
  expect(timesOf({ ...none, daylight: null })).toEqual(['–', '–'])
  expect(wordsOf({ ...none, daylight: 'polar-day' })).toEqual(['Polar day'])
  expect(wordsOf({ ...none, daylight: 'polar-night' })).toEqual(['Polar night'])
  expect(wordsOf({ ...none, daylight: null })).toEqual(['Sunrise –', 'Sunset –'])
})

test('a day with a sunset alone has no sunrise', () => {
  const last = { sunrise: null, sunset: '2026-11-27T15:29:00Z' }
  expect(timesOf(last)).toEqual(['None', 'Sat 00:29'])
  expect(wordsOf(last)).toEqual(['Sunset Sat 00:29'])
})

test('without a day nothing is known', () => {
  expect(sunTime(null, 'sunrise', 'Asia/Pyongyang', english)).toBe('–')
})
