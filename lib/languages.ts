/** The languages that the site speaks, English first: it stands in where a wish cannot be met. BCP 47, primary subtags. */
export const languages = ['en', 'ko', 'fr', 'de', 'es', 'pt', 'ru', 'ja', 'zh', 'ar'] as const
export type Language = (typeof languages)[number]

/** Each in itself, so that whoever reads it finds it. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  ko: '한국어',
  fr: 'français',
  de: 'Deutsch',
  es: 'español',
  pt: 'português',
  ru: 'русский',
  ja: '日本語',
  zh: '中文',
  ar: 'العربية',
}

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

/** How a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/**
 * The language for a wish such as "ko-KR" or "en_US", or null if it is none of ours: lookup by primary
 * subtag, as in RFC 4647, section 3.4.
 */
export function languageFor(wish: string): Language | null {
  const primary = wish.toLowerCase().split(/[-_]/)[0] ?? ''
  return isLanguage(primary) ? primary : null
}

/** What content is written in, where it does not say another. */
export const contentLanguage: Language = 'en'
