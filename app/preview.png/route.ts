import { pageWords } from '@/components/page/words/languages'
import { english } from '@/components/weather/words/english'
import { getSettings } from '@/lib/settings'
import { previewResponse } from '../preview-response'

/** Whose address is on it, the build does not know. */
export const dynamic = 'force-dynamic'

/** The site as a picture, for `og:image` of the home page. */
export function GET(): Promise<Response> {
  const place = { name: 'Portolan', country: pageWords.en.home.title, timeZone: 'UTC', weather: null, typical: null }
  return previewResponse({ ...place, site: getSettings().siteUrl, now: new Date(), words: english }, 'public, max-age=86400')
}
