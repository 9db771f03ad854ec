import { expect, test } from 'vitest'
import { isTraditionalChinese, languageFor, languageTag, languages } from './languages'

test.each(['ko', 'ko-KR', 'KO', 'ko_KR', 'ko-Hang-KP'])('%s is a wish for Korean', (wish) => {
  expect(languageFor(wish)).toBe('ko')
})

test.each(['', 'xx', 'constructor', 'kok', '*'])('%j is no language of ours', (wish) => {
  expect(languageFor(wish)).toBe(null)
})

test.each(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_CN.UTF-8', 'ZH-cn'])('%s is a wish for our Chinese', (wish) => {
  expect(languageFor(wish)).toBe('zh')
})

test.each(['zh-CN-x-tw', 'zh-CN-u-nu-hant', 'zh-x-hant', 'zh-u-rg-twzzzz', 'zh-t-zh-tw'])(
  '%s is a wish for our Chinese, since an extension says neither script nor region',
  (wish) => {
    expect(languageFor(wish)).toBe('zh')
    expect(isTraditionalChinese(wish)).toBe(false)
  },
)

test.each(['yue', 'yue-HK', 'yue-Hant-HK', 'zh-yue', 'cmn-Hant-TW', 'cmn-TW', 'nan-TW', 'zho-Hant', 'zh-TW-u-ca-roc'])(
  '%s asks for traditional characters',
  (wish) => {
    expect(isTraditionalChinese(wish)).toBe(true)
  },
)

test.each(['cmn', 'cmn-Hans-CN', 'yue-Hans', 'yue-CN', 'ko-Hant', 'ja-TW', ''])('%j asks for none', (wish) => {
  expect(isTraditionalChinese(wish)).toBe(false)
})

test.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-HK', 'zh-Hant-CN', 'zh_TW.UTF-8', 'ZH-hant'])(
  '%s is a wish for characters that we do not write',
  (wish) => {
    expect(languageFor(wish)).toBe(null)
  },
)

test('Chinese is named with its script, and each tag is one that Intl knows', () => {
  expect(languageTag('zh')).toBe('zh-Hans')
  expect(languages.filter((language) => languageTag(language) !== language)).toEqual(['zh'])
  for (const language of languages) expect(new Intl.Locale(languageTag(language)).language).toBe(language)
})
