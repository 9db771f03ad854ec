import type { Metadata } from 'next'
import { placePictureSize } from '@/components/place-picture/picture-size'
import type { Language } from '@/lib/languages'
import { openGraphLocale } from '@/lib/open-graph-locale'

/** What every page says where its link is shared. https://ogp.me */
export function sharedAs(page: string, language: Language, picture: { url: string; alt: string }) {
  return {
    openGraph: { siteName: 'Portolan', locale: openGraphLocale(language), url: page, images: [{ ...placePictureSize, ...picture, type: 'image/png' }] },
    twitter: { card: 'summary_large_image' },
  } satisfies Metadata
}
