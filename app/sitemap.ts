import type { MetadataRoute } from 'next'
import { homePath, pagePath } from '@/components/page/page-path'
import { modifiedOn } from '@/lib/destinations/change'
import { readDestinations } from '@/lib/destinations/destination'
import { languages } from '@/lib/languages'
import { newestReplies } from '@/lib/replies/published-replies'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { getSettings } from '@/lib/settings'

/** What destinations there are, the build does not know. */
export const dynamic = 'force-dynamic'

/**
 * The pages for search engines, in each language, with when their content was last checked or changed, or a reply was
 * published. Which of them are the same in another language, their heads say.
 * https://www.sitemaps.org/protocol.html
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = getSettings()
  const [destinations, replies] = await Promise.all([readDestinations(), publicationDates()])
  const entry = (path: string, lastModified?: string) => ({ url: siteUrl + path, ...(lastModified && { lastModified }) })
  const lastOfAll = destinations.map(modifiedOn).toSorted().at(-1)
  const home = ['/', ...languages.map(homePath)].map((path) => entry(path, lastOfAll))
  const pages = destinations.flatMap((destination) => {
    const lastModified = later(modifiedOn(destination), replies.get(destination.slug))
    return languages.map((language) => entry(pagePath(destination.slug, language), lastModified))
  })
  return [...home, ...pages]
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
