import type { MetadataRoute } from 'next'
import { readDestinations } from '@/lib/destinations/destination'
import { getSettings } from '@/lib/settings'

/** What destinations there are, the build does not know. */
export const dynamic = 'force-dynamic'

/** The pages for search engines, each with the day on which its article was last checked. https://www.sitemaps.org/protocol.html */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = getSettings()
  const pages = (await readDestinations()).map(({ slug, checkedOn }) => ({
    url: `${siteUrl}/${slug}`,
    lastModified: checkedOn,
  }))
  return [{ url: `${siteUrl}/` }, ...pages]
}
