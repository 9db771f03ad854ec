import { expect, test } from 'vitest'
import { isLanguageTag } from './language-tag'

test.each(['ko', 'KO', 'ko-Hani', 'ko-Latn', 'zh-Hant-TW', 'sr-Cyrl', 'sm', 'gsw', 'de-1996'])('%s is a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(true)
})

test.each(['', 'k', 'jp', 'kp', 'cn', 'korean', 'ko_KR', 'ko-', 'ko Latn', 'x-y', '한국어', 'en-a-very-long-part-of-a-tag'])(
  '"%s" is none',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  },
)
