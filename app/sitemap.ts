import type { MetadataRoute } from 'next'
import { homePath, pagePath } from '@/components/page/page-path'
import { modifiedOn } from '@/lib/destinations/change'
import { readDestinations } from '@/lib/destinations/destination'
import { type Language, languages } from '@/lib/languages'
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
  const home = inEachLanguage(`${siteUrl}/`, homePath, destinations.map(modifiedOn).toSorted().at(-1))
  const pages = destinations.flatMap((destination) => {
    const { slug } = destination
    const lastModified = later(modifiedOn(destination), replies.get(slug))
    return inEachLanguage(siteUrl + pagePath(slug, 'en'), (language) => pagePath(slug, language), lastModified)
  })
  return [...home, ...pages]

  /**
   * An entry for each address of a page, with all of them.
   * https://developers.google.com/search/docs/specialty/international/localized-versions
   */
  function inEachLanguage(standard: string, pathIn: (language: Language) => string, lastModified?: string) {
    const addresses = languages.map((language) => [language, siteUrl + pathIn(language)] as const)
    const alternates = { languages: { ...Object.fromEntries(addresses), 'x-default': standard } }
    const urls = new Set([standard, ...addresses.map(([, address]) => address)])
    return [...urls].map((url) => ({ url, ...(lastModified && { lastModified }), alternates }))
  }
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
