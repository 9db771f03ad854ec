import type { Metadata } from 'next'
import { placePictureSize } from '@/components/place-picture/picture-size'
import type { Language } from '@/lib/languages'

/** What every page says where its link is shared. https://ogp.me */
export function sharedAs(page: string, language: Language, picture: { url: string; alt: string }) {
  return {
    openGraph: { siteName: 'Portolan', locale: localeOf(language), url: page, images: [{ ...placePictureSize, ...picture, type: 'image/png' }] },
    twitter: { card: 'summary_large_image' },
  } satisfies Metadata
}

/** A language with the territory that Open Graph wants: the one where most of its speakers are; for English, that of our spelling. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en_GB' : `${language}_${new Intl.Locale(language).maximize().region}`
}
