import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language'

test.each([
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['xx, de;q=0.4, ja;q=0.6', 'ja'],
  ['en;q=0, ar', 'ar'],
  ['zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'en'],
  ['zh-Hant-HK', 'en'],
  ['yue-Hant-HK,zh;q=0.9', 'en'],
  ['cmn-Hant-TW,zh;q=0.5', 'en'],
  ['zh,zh-TW;q=0.9', 'en'],
  ['zh-CN-x-tw,en;q=0.5', 'zh'],
  ['zh-CN-u-nu-hant,zh;q=0.9', 'zh'],
  ['zh-TW,zh;q=0.9,ja;q=0.8', 'ja'],
  ['zh-TW;q=0, zh', 'zh'],
  ['zh-HK, zh-CN;q=0.9', 'zh'],
  ['ja, zh-TW;q=0.9, zh;q=0.8', 'ja'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['*', 'en'],
  ['', 'en'],
  [null, 'en'],
  ['not; a = header,,,', 'en'],
])('of %j the first that we speak is %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
