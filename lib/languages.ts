/**
 * The languages that the site speaks, as its addresses name them, English first: it stands in where a wish cannot be met.
 * Chinese is written in simplified characters; see `languageTag`.
 */
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

/** The language as markup and programs name it, with its script where readers would take it for another. BCP 47 */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language
}

/**
 * The language for a wish such as "ko-KR" or "en_US", or null if it is none of ours: lookup by primary
 * subtag, as in RFC 4647, section 3.4. Chinese in traditional characters is none of ours.
 */
export function languageFor(wish: string): Language | null {
  const [primary = ''] = subtags(wish)
  return isLanguage(primary) && !isTraditionalChinese(wish) ? primary : null
}

/** Chinese and the languages that belong to it. ISO 639-3, macrolanguage zho */
const chineseLanguages = 'zh zho cdo cjy cmn cnp cpx csp czh czo gan hak hsn lzh mnp nan wuu yue'.split(' ')

/**
 * Whether a wish is for Chinese in traditional characters, by its script or else by its region: "zh-Hant", "zh-TW",
 * "yue-HK". Cantonese of no region is written in them too.
 */
export function isTraditionalChinese(wish: string): boolean {
  const [primary = '', ...others] = subtags(wish)
  if (!chineseLanguages.includes(primary) || others.includes('hans')) return false
  if (others.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag))) return true
  return [primary, ...others].includes('yue') && !others.includes('cn')
}

/**
 * The subtags of a wish that say its language, script, region and variant, in small letters. Those behind a single letter
 * or digit are of an extension and say something else: "zh-CN-u-nu-hant". RFC 5646, section 2.2.6. Systems add an encoding
 * behind a full stop: "zh_TW.UTF-8".
 */
function subtags(wish: string): string[] {
  const all = wish.trim().toLowerCase().split(/[-_.@]/)
  const extension = all.findIndex((subtag) => subtag.length === 1)
  return extension === -1 ? all : all.slice(0, extension)
}

/** What content is written in, where it does not say another. */
export const contentLanguage: Language = 'en'
