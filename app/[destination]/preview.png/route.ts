import { setTimeout as delay } from 'node:timers/promises'
import { wordsFor } from '@/components/weather/words/languages'
import { findDestination } from '@/lib/destinations/destination'
import { countryName, placeName } from '@/lib/destinations/place-name'
import { readClimate } from '@/lib/destinations/read-climate'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { queryValue } from '@/lib/http/query-value'
import { languageFor } from '@/lib/languages'
import { getSettings } from '@/lib/settings'
import { getWeather } from '@/lib/weather/forecast'
import { previewResponse } from '../../preview-response'

/** Milliseconds to wait for a provider: who asks for the picture of a link gives up soon. */
const patience = 2_000

/**
 * The place as a picture, with the weather of this hour, for `og:image`. It is there without weather too, with what is
 * usual, since a link without a picture stays without one; but then nobody should keep it.
 */
export async function GET(request: Request, { params }: RouteContext<'/[destination]/preview.png'>): Promise<Response> {
  const destination = await findDestination((await params).destination)
  if (!destination) return new Response('There is no destination by this name.\n', { status: 404 })

  const { slug, timeZone } = destination
  const language = languageFor(queryValue(new URL(request.url).searchParams, 'lang') ?? '') ?? 'en'
  const [weather, climate] = await Promise.all([
    Promise.race([getWeather(destination), delay(patience, null)]),
    readClimate(slug),
  ])
  const now = new Date()
  const typical = typicalMonth(climate, now, timeZone)
  const place = { name: placeName(destination, language), country: countryName(destination, language), timeZone }
  return previewResponse(
    { ...place, site: getSettings().siteUrl, weather, typical, now, words: wordsFor(language) },
    weather ? 'public, max-age=60' : 'no-store',
  )
}
