import type { EmbedOptions } from '@/components/embed/embed-options'
import type { Embed } from '@/components/embed/embedded-card'
import { readEmbedOptions } from '@/components/embed/read-embed-options'
import { pagePath } from '@/components/page/page-path'
import { wordsFor } from '@/components/weather/words/languages'
import { readClimate } from '@/lib/destinations/read-climate'
import { type Destination, findDestination } from '@/lib/destinations/destination'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { getSettings } from '@/lib/settings'
import { getWeather, retryAfter } from '@/lib/weather/forecast'

/** What the address of an embed asks for, or the answer to one that cannot be answered. */
export async function readEmbed(address: URL, slug: string): Promise<Embed | Response> {
  const destination = await findDestination(slug)
  if (!destination) return refuse(404, 'There is no destination by this name.')
  const { options, faults } = readEmbedOptions(address.searchParams)
  if (faults.length > 0) return refuse(400, faults.join('\n'))
  return makeEmbed(destination, options)
}

/** The card of a destination with its weather. */
export async function makeEmbed(destination: Destination, options: EmbedOptions): Promise<Embed> {
  const { slug } = destination
  const [weather, climate] = await Promise.all([getWeather(destination), readClimate(slug)])
  const now = new Date()
  return {
    destination,
    weather,
    typical: typicalMonth(climate, now, destination.timeZone),
    now,
    options,
    words: wordsFor(options.lang),
    page: getSettings().siteUrl + pagePath(slug, options.lang),
  }
}

/** In words that can be read where a frame shows them. */
function refuse(status: number, reason: string): Response {
  return new Response(`${reason}\n`, {
    status,
    headers: { ...embedHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** What lets any page have it, one that is cross-origin isolated too; it says the time for which it is made. */
export const embedHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
  // Firefox looks for an icon of the site where one of these is opened by itself.
  'content-security-policy': "default-src 'none'; img-src 'self'; frame-ancestors *",
  // A cache shows an old one for a moment more, while a single request fetches the new one.
  'cache-control': 'public, max-age=60, stale-while-revalidate=30',
}

/** Without weather an embed is still shown, but nobody should keep it. */
export async function embedResponse(
  body: BodyInit,
  { weather, destination }: Embed,
  headers: Record<string, string>,
): Promise<Response> {
  if (weather) return new Response(body, { headers: { ...embedHeaders, ...headers } })
  const unavailable = { 'cache-control': 'no-store', 'retry-after': `${await retryAfter(destination)}` }
  return new Response(body, { status: 503, headers: { ...embedHeaders, ...headers, ...unavailable } })
}
