import { type NextRequest, NextResponse } from 'next/server'
import { oembedLinks } from '@/components/embed/oembed-address'
import { pagePath } from '@/components/page/page-path'
import { isDestination } from '@/lib/destinations/content-folder'
import { isLanguage } from '@/lib/languages'
import { getSettings } from '@/lib/settings'

/** What is neither a page of a destination nor missing. */
const ownRoutes = [
  /^\/(api|_next|embed|fonts|r)\//,
  /^\/photos\/[^/]+\/[^/]+$/,
  /^\/moderation(\/replies\.json)?$/,
  /^\/[^/]+\/replies(\.atom|\/.+)?$/,
  /^\/[^/]+\/(map\.svg|preview\.png|markdown)$/,
  /^\/[^/]+\.(txt|md)$/,
  /^\/(sitemap\.xml|changes\.atom|icon\.svg|favicon\.ico|preview\.png|sw\.js)$/,
]

/**
 * Answers what Next would answer with a page, or with a fault of its own: a path whose escapes do not
 * decode, any method on a page but the two that read, and a place that does not exist, for which it
 * would send a page that is empty without scripts. And it leads a question about the days of a trip to the page
 * that answers it.
 */
export async function proxy({ method, nextUrl, url }: NextRequest): Promise<Response> {
  const path = decoded(nextUrl.pathname)
  if (path === null) return refuse(400, 'This address is malformed.')
  if (ownRoutes.some((route) => route.test(path))) return NextResponse.next()
  if (method !== 'GET' && method !== 'HEAD') {
    return refuse(405, 'This page answers GET and HEAD.', { allow: 'GET, HEAD' })
  }
  if (path === '/') return NextResponse.next()
  const [slug = '', language = 'en', ...rest] = path.slice(1).split('/')
  if (rest.length === 0 && isLanguage(language) && (await isDestination(slug))) {
    const page = pagePath(slug, language)
    if (path !== page) return NextResponse.redirect(new URL(page + nextUrl.search, url), 308)
    const headers = { link: oembedLinks(`${getSettings().siteUrl}${path}`) }
    // The page that is kept is the same for everybody; one that answers a question is made for who asks it.
    const { searchParams, search } = nextUrl
    if (!searchParams.has('from') && !searchParams.has('to')) return NextResponse.next({ headers })
    return NextResponse.rewrite(new URL(`/${slug}/${language}/when${search}`, url), { headers })
  }
  // Next would let caches keep its page for a year, and with it the lack of a place that is added later.
  const headers = { 'cache-control': 'public, max-age=0, s-maxage=60' }
  return NextResponse.rewrite(new URL('/_not-found', url), { headers })
}

function refuse(status: number, reason: string, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(`${reason}\n`, { status, headers: { ...type, ...headers } })
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

// All but what programs ask for again and again, and there too whatever carries an escape.
export const config = { matcher: ['/((?!api/|_next/|embed/|fonts/|photos/|r/).*)', '/photos/:path([^/]*)', '/(.*%.*)'] }
