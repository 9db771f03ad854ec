import { setTimeout as delay } from 'node:timers/promises'
import { english } from '@/components/weather/words/english'
import { findDestination } from '@/lib/destinations/destination'
import { readClimate } from '@/lib/destinations/read-climate'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { getSettings } from '@/lib/settings'
import { getWeather } from '@/lib/weather/forecast'
import { previewResponse } from '../../preview-response'

/** Milliseconds to wait for a provider: who asks for the picture of a link gives up soon. */
const patience = 2_000

/**
 * The place as a picture, with the weather of this hour, for `og:image`. It is there without weather too, with what is
 * usual, since a link without a picture stays without one; but then nobody should keep it.
 */
export async function GET(_: Request, { params }: RouteContext<'/[destination]/preview.png'>): Promise<Response> {
  const destination = await findDestination((await params).destination)
  if (!destination) return new Response('There is no destination by this name.\n', { status: 404 })

  const { slug, name, country, timeZone } = destination
  const [weather, climate] = await Promise.all([
    Promise.race([getWeather(destination), delay(patience, null)]),
    readClimate(slug),
  ])
  const now = new Date()
  const typical = typicalMonth(climate, now, timeZone)
  return previewResponse(
    { name, country, timeZone, site: getSettings().siteUrl, weather, typical, now, words: english },
    weather ? 'public, max-age=60' : 'no-store',
  )
}
