import { expect, test } from 'vitest'
import { languages } from '@/lib/languages'
import { english } from './english'
import { replyWords } from './languages'

const others = languages.filter((language) => language !== 'en')

/** Each text with the way to it; what is said of a number has one for each form. */
function texts(words: object, way = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${way}${key}`, value] as [string, string]] : texts(value, `${way}${key}.`),
  )
}

/** What is said of a number, with the way to it. */
function plurals(words: object, way = ''): [string, Record<string, string>][] {
  return Object.entries(words).flatMap(([key, value]): [string, Record<string, string>][] => {
    if (typeof value === 'string') return []
    return 'other' in value ? [[`${way}${key}`, value]] : plurals(value, `${way}${key}.`)
  })
}

const placeholdersIn = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

test.each(others)('%s has the placeholders of English in each text', (language) => {
  const expected = new Map(texts(english).map(([way, text]) => [way, placeholdersIn(text)]))
  for (const [way, text] of texts(replyWords[language])) {
    // One and two have words of their own in some languages, and need no number.
    const form = /\.(zero|one|two|few|many)$/.exec(way)?.[1]
    const wanted = new Set(expected.get(form ? way.replace(form, 'other') : way))
    const found = placeholdersIn(text)
    if (form === 'zero' || form === 'one' || form === 'two') wanted.delete('n')
    if (!wanted.has('n')) found.delete('n')
    expect(found, `${way}: ${text}`).toEqual(wanted)
  }
})

test.each(languages)('%s has a form for each number of things', (language) => {
  const rules = new Intl.PluralRules(language)
  const needed = new Set(Array.from({ length: 3_000 }, (_, number) => rules.select(number)))
  for (const [way, forms] of plurals(replyWords[language])) {
    // "other" is always there; in Russian no whole number needs it.
    expect(new Set([...Object.keys(forms), 'other']), way).toEqual(new Set([...needed, 'other']))
  }
})

test.each(languages)('in %s what is read out for a link holds what is seen of it', (language) => {
  const { answer, answerTo } = replyWords[language]
  expect(answerTo).toContain(answer)
})
