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
import type { ReplyWords } from './words'

/** What is said about replies, by language. */
export const replyWords: Record<Language, ReplyWords> = {
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
