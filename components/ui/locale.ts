/**
 * The locale whose data Intl takes for a language of the site: dates of English as in Europe, and of Arabic
 * the digits that the rest of the world writes, since browsers and servers differ in which ones "ar" has.
 */
export function localeOf(lang: string): string {
  if (lang === 'en') return 'en-GB'
  return lang === 'ar' ? 'ar-u-nu-latn' : lang
}
