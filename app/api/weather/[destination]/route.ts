import { createHash } from 'node:crypto'
import { findDestination } from '@/lib/destinations/destination'
import { OfThisSecond } from '@/lib/http/of-this-second'
import { problem, publicAccess } from '@/lib/http/problem'
import { getWeather, retryAfter } from '@/lib/weather/forecast'

const cacheable = {
  ...publicAccess,
  'cache-control':
    'public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400',
}

/** To write it out takes longer than all the rest, and within a second nobody could tell the difference. */
const answers = new OfThisSecond<{ body: string; etag: string }>()

/** The weather of a destination, as `lib/weather/weather.ts` describes it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/weather/[destination]'>,
): Promise<Response> {
  const { destination: slug } = await params
  const { values } = answers
  const kept = values.get(slug)
  if (kept) return answer(request, kept)

  const destination = await findDestination(slug)
  if (!destination) {
    return problem(404, 'Unknown destination', 'There is no destination by this name.')
  }
  const weather = await getWeather(destination)
  if (!weather) {
    return problem(
      503,
      'No weather to be had',
      `No weather service answers, and no forecast for ${destination.name} is stored.`,
      { 'retry-after': `${await retryAfter(destination)}` },
    )
  }
  const body = JSON.stringify(weather)
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  values.set(slug, { body, etag })
  return answer(request, { body, etag })
}

function answer(request: Request, { body, etag }: { body: string; etag: string }): Response {
  const headers = { ...cacheable, etag }
  if (isMatch(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } })
}

/** Weak comparison, as RFC 9110 asks of If-None-Match. */
function isMatch(ifNoneMatch: string | null, etag: string): boolean {
  const candidates = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return candidates.includes(etag) || candidates.includes('*')
}
