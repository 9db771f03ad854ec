import type { Metadata } from 'next'
import { changeFeedPath } from '@/components/changes/change-feed'
import { oembedAddress, oembedTypes } from '@/components/embed/oembed-address'
import { markdownPath } from '@/components/markdown/site-markdown'
import { pagePath } from '@/components/page/page-path'
import { feedPath } from '@/components/replies/reply-paths'
import { wordsFor } from '@/components/weather/words/languages'
import { fill } from '@/components/weather/words/words'
import { modifiedOn, publishedOn } from '@/lib/destinations/change'
import { findDestination } from '@/lib/destinations/destination'
import { countryName, placeName } from '@/lib/destinations/place-name'
import { type Language, languageTag, languages } from '@/lib/languages'
import { getSettings } from '@/lib/settings'
import { sharedAs } from '../open-graph'

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
  const published = publishedOn(destination)
  // Who shows pictures of links keeps them by their address.
  const query = new URLSearchParams({ lang: language, hour: new Date().toISOString().slice(0, 13) })
  const { openGraph, twitter } = sharedAs(page, language, {
    url: `${siteUrl}/${slug}/preview.png?${query}`,
    alt: `${name}, ${countryName(destination, language)}. ${title}`,
  })
  return {
    title: name,
    description: summary,
    alternates: {
      canonical: page,
      languages: {
        ...Object.fromEntries(languages.map((other) => [languageTag(other), siteUrl + pagePath(slug, other)])),
        'x-default': siteUrl + pagePath(slug, 'en'),
      },
      types: {
        ...Object.fromEntries(types),
        'application/atom+xml': [
          { url: siteUrl + feedPath(slug), title: `Replies about ${name}` },
          { url: siteUrl + changeFeedPath, title: 'Changes of the pages' },
        ],
        'text/markdown': siteUrl + markdownPath(slug),
      },
    },
    openGraph: {
      ...openGraph,
      type: 'article',
      title: name,
      description: summary,
      ...(published && { publishedTime: published }),
      modifiedTime: modifiedOn(destination),
    },
    twitter,
  }
}
