import type { Language } from '@/lib/languages'

/** Where the page of a destination is, in a language: "/chongjin", "/chongjin/ko". */
export function pagePath(slug: string, language: Language): `/${string}` {
  return language === 'en' ? `/${slug}` : `/${slug}/${language}`
}

/** Where the list of destinations is, in a language: without one, the reader's browser decides. */
export function homePath(language: Language): `/${string}` {
  return `/?lang=${language}`
}
