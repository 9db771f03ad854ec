import { expect, test } from 'vitest'
import { plural } from './plural'

test('one is told from many, and a large number is grouped', () => {
  const forms = { one: '{n} reply', other: '{n} replies' }
  expect(plural(1, forms, 'en')).toBe('1 reply')
  expect(plural(1_204, forms, 'en')).toBe('1,204 replies')
})

test('Russian has a form for few', () => {
  const forms = { one: '{n} ответ', few: '{n} ответа', many: '{n} ответов', other: '{n} ответа' }
  expect([1, 3, 5, 21].map((n) => plural(n, forms, 'ru'))).toEqual(['1 ответ', '3 ответа', '5 ответов', '21 ответ'])
})

test('a form that a language does not have is the other one', () => {
  expect(plural(1, { other: '답글 {n}개' }, 'ko')).toBe('답글 1개')
})
