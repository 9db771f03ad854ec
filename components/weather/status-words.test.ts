import { expect, test } from 'vitest'
import { languages } from '@/lib/languages'
import type { Weather } from '@/lib/weather/weather'
import { ageWords, recordedWhere, statusWords } from './status-words'
import { wordsFor } from './words/languages'

test.each([
  ['en', 'Copenhagen, 26 July 2026'],
  ['de', 'Copenhagen, 26. Juli 2026'],
  ['ru', 'Copenhagen, 26 июля 2026 г.'],
  ['ja', 'Copenhagen、2026年7月26日'],
  ['ar', 'Copenhagen\u200f، 26 يوليو 2026'],
])('in %s a recording has its date in words', (lang, words) => {
  expect(recordedWhere('Copenhagen, 2026-07-26', wordsFor(lang))).toBe(words)
})

test('what is no date stays as it is', () => {
  expect(recordedWhere('Bergen, in spring', wordsFor('ko'))).toBe('Bergen, in spring')
})

const now = new Date('2026-11-23T03:00:00Z')

const weatherOf = (retrievedAt: string, issuedAt: string | null) =>
  ({ retrievedAt, issuedAt, recorded: null, destination: { timeZone: 'Asia/Pyongyang' } }) as Weather

const status = (weather: Weather, still: boolean) => {
  const { label, rest } = statusWords(weather, now, 'Chongjin', wordsFor('en'), still)
  return label + rest
}

test.each<[string, string, string | null, string, string]>([
  ['that does not say when it was made', '02:56', null, 'Up to date, retrieved 4 min ago', 'Up to date as of 12:00, retrieved at 11:56'],
  ['of this morning', '02:56', '2026-11-22T18:00:00Z', 'Up to date, retrieved 4 min ago', 'Up to date as of 12:00, retrieved at 11:56'],
  ['of yesterday', '02:56', '2026-11-22T07:00:00Z', 'Late, forecast made 20 h ago', 'Late as of 12:00, forecast made at Sun 16:00'],
  ['of two days ago', '03:00', '2026-11-21T07:00:00Z', 'Old, forecast made 44 h ago', 'Old as of 12:00, forecast made at Sat 16:00'],
  ['of yesterday that was retrieved long ago', '00:00', '2026-11-22T07:00:00Z', 'Late, retrieved 3 h ago', 'Late as of 12:00, retrieved at 09:00'],
])('of a forecast %s the age is said that counts', (_, retrieved, issuedAt, live, still) => {
  const weather = weatherOf(`2026-11-23T${retrieved}:00Z`, issuedAt)
  expect(status(weather, false)).toBe(live)
  expect(status(weather, true)).toBe(still)
})

test.each(languages)('in %s it is said that a forecast was made, not retrieved, two days ago', (language) => {
  const weather = weatherOf('2026-11-23T03:00:00Z', '2026-11-21T07:00:00Z')
  const words = wordsFor(language)
  expect(ageWords(weather, now, words, false)).toContain('44')
  expect(ageWords(weather, now, words, false)).not.toBe(
    ageWords({ ...weather, issuedAt: null, retrievedAt: '2026-11-21T07:00:00Z' }, now, words, false),
  )
})
