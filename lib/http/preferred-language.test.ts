import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language'

test.each([
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['xx, de;q=0.4, ja;q=0.6', 'ja'],
  ['en;q=0, ar', 'ar'],
  ['*', 'en'],
  ['', 'en'],
  [null, 'en'],
  ['not; a = header,,,', 'en'],
])('of %j the first that we speak is %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
