import { expect, test } from 'vitest'
import { languages as listed } from '@/lib/languages'
import { english } from './english'
import { languages, wordsFor } from './languages'
import type { Words } from './words'

test.each(['ko', 'ko-KR', 'KO', 'ko_KR', 'ko-Hang-KP'])('%s is spoken as Korean', (wish) => {
  expect(wordsFor(wish).lang).toBe('ko')
})

test.each(['', 'xx', 'constructor', '__proto__', 'kok', '"><script>'])(
  'where there are no words for %j it is English',
  (wish) => {
    expect(wordsFor(wish).lang).toBe('en')
  },
)

/** Every text of a language with the path to it; of what takes a number, the form for any number. */
function texts(words: object): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]]
    if (typeof value !== 'object' || value === null) return []
    if ('other' in value) return [[key, String(value.other)]]
    return texts(value).map(([path, text]) => [`${key}.${path}`, text])
  })
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

/** What is the same in every language, or in many. */
const notTranslated = /^(lang|pressureUnits\.|compass\.)/

const scripts: Partial<Record<Words['lang'], RegExp>> = {
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
}

test.each(listed)('each text in %s has the places that the English one has', (lang) => {
  const expected = new Map(texts(english))
  for (const [path, text] of texts(languages[lang])) {
    expect(placeholders(text), path).toEqual(placeholders(expected.get(path) ?? ''))
  }
})

test.each(listed)('in %s each form for a number leads to a text', (lang) => {
  const { ages } = languages[lang]
  for (const forms of [ages.minutes, ages.hours, ages.days]) {
    for (const form of Object.values(forms)) {
      expect(form.replaceAll('{n}', '')).not.toMatch(/[{}]/)
    }
  }
})

test.each(listed)('the compass has sixteen points in %s, each another', (lang) => {
  const { compass, compassSpoken } = languages[lang]
  expect(new Set(compass).size).toBe(16)
  expect(new Set(compassSpoken).size).toBe(16)
})

test.each(listed)('the words in %s say that they are in it, and none is empty', (lang) => {
  expect(languages[lang].lang).toBe(lang)
  for (const [path, text] of texts(languages[lang])) expect(text.trim(), path).not.toBe('')
})

test.each(Object.entries(scripts))('nothing is left in the Latin script in %s', (lang, script) => {
  for (const [path, text] of texts(wordsFor(lang))) {
    const written = text.replace(/\{\w+\}/g, '')
    if (notTranslated.test(path) || !/\p{Letter}/u.test(written)) continue
    expect(written, path).toMatch(script)
    expect(written, path).not.toMatch(/\p{Script=Latin}/u)
  }
})

test.each(listed.filter((lang) => lang !== 'en'))('no condition and no sentence in %s is the English one', (lang) => {
  const own = new Map(texts(languages[lang]))
  const sentences = texts(english).filter(
    ([path, text]) => path.startsWith('conditions.') || text.replace(/\{\w+\}/g, '').length > 12,
  )
  for (const [path, text] of sentences) if (!notTranslated.test(path)) expect(own.get(path), path).not.toBe(text)
})
