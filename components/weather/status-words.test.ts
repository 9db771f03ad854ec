import { expect, test } from 'vitest'
import { recordedWhere } from './status-words'
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
