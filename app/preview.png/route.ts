import { pageWords } from '@/components/page/words/languages'
import { wordsFor } from '@/components/weather/words/languages'
import { queryValue } from '@/lib/http/query-value'
import { languageFor } from '@/lib/languages'
import { getSettings } from '@/lib/settings'
import { previewResponse } from '../preview-response'

/** Whose address is on it, the build does not know. */
export const dynamic = 'force-dynamic'

/** The site as a picture, for `og:image` of the home page, in the language `?lang=`. */
export function GET(request: Request): Promise<Response> {
  const language = languageFor(queryValue(new URL(request.url).searchParams, 'lang') ?? '') ?? 'en'
  const { title } = pageWords[language].home
  const place = { name: 'Portolan', country: title, timeZone: 'UTC', weather: null, typical: null }
  const words = wordsFor(language)
  return previewResponse({ ...place, site: getSettings().siteUrl, now: new Date(), words }, 'public, max-age=86400')
}
