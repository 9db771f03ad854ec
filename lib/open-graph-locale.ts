import type { Language } from './languages'

/**
 * A language with a territory, as Open Graph wants it: "ko_KR". The territory is the one where most speakers live; for
 * English it is the one of our spelling.
 *
 * @see https://ogp.me/#optional
 */
export function openGraphLocale(language: Language): string {
  return language === 'en' ? 'en_GB' : `${language}_${new Intl.Locale(language).maximize().region}`
}
