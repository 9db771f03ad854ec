import type { Metadata } from 'next'
import { oembedAddress, oembedTypes } from '@/components/embed/oembed-address'
import { feedPath } from '@/components/replies/reply-paths'
import { english } from '@/components/weather/words/english'
import { fill } from '@/components/weather/words/words'
import { findDestination } from '@/lib/destinations/destination'
import { getSettings } from '@/lib/settings'

/** What the head of a destination's page says. */
export async function destinationMetadata(destinationSlug: string): Promise<Metadata> {
  const destination = await findDestination(destinationSlug)
  if (!destination) return {}
  const { slug, name, summary } = destination
  const { siteUrl } = getSettings()
  const page = `${siteUrl}/${slug}`
  const title = fill(english.heading, { place: name })
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
      types: {
        ...Object.fromEntries(types),
        'application/atom+xml': [{ url: siteUrl + feedPath(slug), title: `Replies about ${name}` }],
      },
    },
    openGraph: { type: 'article', siteName: 'Portolan', url: page, title: name, description: summary, images: [picture] },
    twitter: { card: 'summary_large_image' },
  }
}
