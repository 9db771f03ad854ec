import { expect, test } from 'vitest'
import { longPartialDate } from './long-date'

test.each([
  ['2018', 'en', '2018'],
  ['2018-10', 'en', 'October 2018'],
  ['2018-10-26', 'en', '26 October 2018'],
  ['2018', 'ja', '2018年'],
  ['2018-10', 'fr', 'octobre 2018'],
])('%s in %s is %s', (date, language, words) => {
  expect(longPartialDate(date, language)).toBe(words)
})
