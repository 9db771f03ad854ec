import type { Language } from '@/lib/languages'

/** What all content is written in: articles, trips, titles of sources. */
const contentLanguage: Language = 'en'

/** The attributes of an element that holds content, on a page in another language. */
export function ofContent(language: Language): { lang?: Language; dir?: 'auto' } {
  return language === contentLanguage ? {} : { lang: contentLanguage, dir: 'auto' }
}
