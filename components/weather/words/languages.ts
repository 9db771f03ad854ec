import { type Language, languageFor } from '@/lib/languages'
import { arabic } from './arabic'
import { chinese } from './chinese'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { japanese } from './japanese'
import { korean } from './korean'
import { portuguese } from './portuguese'
import { russian } from './russian'
import { spanish } from './spanish'
import type { Words } from './words'

/** The card's words in every language of the site: one that is missing does not compile. */
export const languages: Record<Language, Words> = {
  en: english,
  ko: korean,
  fr: french,
  de: german,
  es: spanish,
  pt: portuguese,
  ru: russian,
  ja: japanese,
  zh: chinese,
  ar: arabic,
}

/** The words for a wish such as "ko-KR"; English where there are none: what a host page has is never a fault of the card. */
export function wordsFor(wish: string): Words {
  return languages[languageFor(wish) ?? 'en']
}
