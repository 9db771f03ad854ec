import type { Language } from '@/lib/languages'
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
import type { EmbedWords } from './words'

/** The words about embedding, by language. */
export const embedWords: Record<Language, EmbedWords> = {
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
