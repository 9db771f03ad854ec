import type { MetadataRoute } from 'next'
import { getSettings } from '@/lib/settings'

export const dynamic = 'force-dynamic'

/** Everything may be read but what is made anew for who asks. https://www.rfc-editor.org/rfc/rfc9309 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/moderation', '/*?from=', '/*/replies/new', '/*/replies/receipt'] },
    sitemap: `${getSettings().siteUrl}/sitemap.xml`,
  }
}
