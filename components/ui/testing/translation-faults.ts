import type { Language } from '@/lib/languages'

/**
 * What translations lack that no type can ask for: a placeholder of the English words, or a plural category that
 * whole numbers have in their language. A form for a single number may spell it out.
 */
export function translationFaults(words: Record<Language, object>): string[] {
  return Object.entries(words).flatMap(([language, theirs]) =>
    faultsOf(words.en, theirs, language).map((fault) => `${language}: ${fault}`),
  )
}

function faultsOf(english: object, theirs: object, language: string, path = ''): string[] {
  if (isPlural(english)) return pluralFaults(english, theirs, language, path)
  return Object.entries(english).flatMap(([key, original]: [string, unknown]) => {
    const translation: unknown = theirs[key as keyof typeof theirs]
    const at = `${path}${key}`
    if (typeof original === 'string') return placeholderFaults(original, String(translation), at)
    return faultsOf(original as object, translation as object, language, `${at}.`)
  })
}

function isPlural(words: object): words is Record<string, string> {
  return 'other' in words && typeof words.other === 'string'
}

function pluralFaults(english: Record<string, string>, theirs: object, language: string, path: string): string[] {
  return categoriesOf(language).flatMap((category) => {
    const form: unknown = theirs[category as keyof typeof theirs]
    if (typeof form !== 'string') return [`${path}${category} is missing`]
    const original = english.other ?? ''
    const isOneNumber = ['zero', 'one', 'two'].includes(category) && !form.includes('{n}')
    return placeholderFaults(isOneNumber ? original.replace('{n}', '') : original, form, `${path}${category}`)
  })
}

function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language)
  const numbers = [...Array.from({ length: 200 }, (_, n) => n), 1_000_000]
  return [...new Set(['other', ...numbers.map((n) => rules.select(n))])]
}

function placeholderFaults(original: string, translation: string, at: string): string[] {
  const [wanted, had] = [original, translation].map((text) => (text.match(/\{\w+\}/g) ?? []).sort().join(' '))
  return wanted === had ? [] : [`${at} has "${had}" where English has "${wanted}"`]
}
