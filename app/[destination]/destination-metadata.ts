import type { Metadata } from 'next'
import { oembedAddress, oembedTypes } from '@/components/embed/oembed-address'
import { pagePath } from '@/components/page/page-path'
import { feedPath } from '@/components/replies/reply-paths'
import { wordsFor } from '@/components/weather/words/languages'
import { fill } from '@/components/weather/words/words'
import { findDestination } from '@/lib/destinations/destination'
import { placeName } from '@/lib/destinations/place-name'
import { type Language, languages } from '@/lib/languages'
import { getSettings } from '@/lib/settings'

/** What the head of a destination's page says. */
export async function destinationMetadata(destinationSlug: string, language: Language): Promise<Metadata> {
  const destination = await findDestination(destinationSlug)
  if (!destination) return {}
  const { slug, summary } = destination
  const name = placeName(destination, language)
  const { siteUrl } = getSettings()
  const page = siteUrl + pagePath(slug, language)
  const title = fill(wordsFor(language).heading, { place: name })
  const types = (['json', 'xml'] as const).map((format) => [
    oembedTypes[format],
    [{ url: oembedAddress(page, format), title }],
  ])
  const picture = { url: `${siteUrl}/embed/${slug}/card.png`, width: 1200, height: 630, alt: title }
  return {
    title: name,
    description: summary,
    alternates: {
      canonical: page,
      languages: {
        ...Object.fromEntries(languages.map((other) => [other, siteUrl + pagePath(slug, other)])),
        'x-default': siteUrl + pagePath(slug, 'en'),
      },
      types: {
        ...Object.fromEntries(types),
        'application/atom+xml': [{ url: siteUrl + feedPath(slug), title: `Replies about ${name}` }],
      },
    },
    openGraph: { type: 'article', siteName: 'Portolan', url: page, title: name, description: summary, images: [picture] },
    twitter: { card: 'summary_large_image' },
  }
}
