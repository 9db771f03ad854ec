import { type Language, contentLanguage } from '@/lib/languages'

/** The attributes of an element that holds content, on a page in another language. */
export function ofContent(language: Language): { lang?: Language; dir?: 'auto' } {
  return language === contentLanguage ? {} : { lang: contentLanguage, dir: 'auto' }
}
