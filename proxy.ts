import { type NextRequest, NextResponse } from 'next/server'
import { oembedLinks } from '@/components/embed/oembed-address'
import { pagePath } from '@/components/page/page-path'
import { asksForTrip } from '@/lib/climate/trip-dates'
import { answerMethod } from '@/lib/http/allowed-methods'
import { decodePath, findRoute, isMissing } from '@/lib/http/find-route'
import { problem } from '@/lib/http/problem'
import { isLanguage } from '@/lib/languages'
import { getSettings } from '@/lib/settings'

/**
 * Answers what Next would answer with a fault: a path whose escapes do not decode, a method that a route does not
 * know, and an address that does not exist. Leads a question about the days of a trip to the page that answers it.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const path = request.nextUrl.pathname
  if (decodePath(path) === null) return problem(400, 'Bad request', 'The escapes in this address do not decode.')
  const found = findRoute(path)
  const answer = answerMethod(request.method, found?.route)
  if (answer) return answer
  if (!found || (found.route.kind === 'page' && (await isMissing(found)))) return notFound(request)
  const { destination, language = 'en' } = found.parameters
  if (found.route.kind !== 'page' || !destination || !isLanguage(language)) return NextResponse.next()
  return destinationPage(request, pagePath(destination, language), `/${destination}/${language}/when`)
}

/** The page that is kept is the same for everybody; one that answers a question is made for who asks it. */
function destinationPage({ nextUrl, url }: NextRequest, page: string, answering: string): Response {
  const { pathname, search, searchParams } = nextUrl
  if (pathname !== page) return NextResponse.redirect(new URL(page + search, url), 308)
  const headers = { link: oembedLinks(getSettings().siteUrl + page) }
  if (!asksForTrip(searchParams)) return NextResponse.next({ headers })
  return NextResponse.rewrite(new URL(answering + search, url), { headers })
}

function notFound({ nextUrl, url }: NextRequest): Response {
  if (nextUrl.pathname.startsWith('/api/')) return problem(404, 'Not found', 'Nothing is at this address.')
  // Next would let caches keep its page for a year, and with it the lack of a place that is added later.
  const headers = { 'cache-control': 'public, max-age=0, s-maxage=60' }
  return NextResponse.rewrite(new URL('/_not-found', url), { headers })
}
