import type { MetadataRoute } from 'next'
import { pagePath } from '@/components/page/page-path'
import { modifiedOn } from '@/lib/destinations/change'
import { readDestinations } from '@/lib/destinations/destination'
import { languages } from '@/lib/languages'
import { newestReplies } from '@/lib/replies/published-replies'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'

/** What destinations there are, the build does not know. */
export const dynamic = 'force-dynamic'

/**
 * The pages for search engines, each with when its content was last checked or changed, or a reply to it was published.
 * https://www.sitemaps.org/protocol.html
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = getSettings()
  const [destinations, replies] = await Promise.all([readDestinations(), publicationDates()])
  const pages = destinations.map((destination) => ({
    url: siteUrl + pagePath(destination.slug, 'en'),
    lastModified: later(modifiedOn(destination), replies.get(destination.slug)),
    alternates: { languages: inEachLanguage(siteUrl, destination.slug) },
  }))
  const lastModified = destinations.map(modifiedOn).toSorted().at(-1)
  return [{ url: `${siteUrl}/`, ...(lastModified && { lastModified }) }, ...pages]
}

function inEachLanguage(siteUrl: string, slug: string) {
  return Object.fromEntries(languages.map((language) => [language, siteUrl + pagePath(slug, language)]))
}

/** Of what is written as ISO 8601 has it, in UTC. */
function later(date: string, other = date): string {
  return other > date ? other : date
}

async function publicationDates(): Promise<Map<string, string>> {
  try {
    return await newestReplies(await getReplyDatabase())
  } catch (error) {
    console.error(`The sitemap is without the dates of replies. ${String(error)}`)
    return new Map()
  }
}
