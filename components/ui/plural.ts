import { localeOf } from './locale'

/** What is said of a number of things, by CLDR's plural categories; each language has those that it needs. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** "1 reply", "3 replies": the form for a number, with the number written in it for "{n}". */
export function plural(n: number, forms: Plural, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other
  return form.replace('{n}', n.toLocaleString(localeOf(language)))
}
