import { expect, test } from 'vitest'
import { queryValue } from './query-value'

test.each([
  ['lang=ko', 'ko'],
  ['lang=%20ko%20', 'ko'],
  ['lang=&lang=ko', 'ko'],
  ['lang=ko&lang=fr', 'ko'],
  ['lang=', null],
  ['lang', null],
  ['lang=%20%09', null],
  ['', null],
])('"%s" says %s', (search, value) => {
  const query = new URLSearchParams(search)
  expect(queryValue(query, 'lang')).toBe(value)
  expect(queryValue({ lang: query.getAll('lang') }, 'lang')).toBe(value)
})

test('a name that every object has is no parameter', () => {
  expect(queryValue({}, 'constructor')).toBeNull()
})
