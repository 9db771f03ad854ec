import { z } from 'zod'
import type { Embed } from '@/components/embed/embedded-card'
import { oembedAnswer, oembedXml } from '@/components/embed/oembed-answer'
import { readEmbedOptions } from '@/components/embed/read-embed-options'
import { findDestination } from '@/lib/destinations/destination'
import { findRoute } from '@/lib/http/find-route'
import { problem, publicAccess } from '@/lib/http/problem'
import { queryValue } from '@/lib/http/query-value'
import { isLanguage } from '@/lib/languages'
import { getSettings } from '@/lib/settings'
import { makeEmbed } from '../../embed/[destination]/read-embed'

const size = z.coerce.number().int().positive().default(Number.MAX_SAFE_INTEGER)
const limits = z.object({ width: size, height: size })

/** What an oEmbed consumer asks about a page or an embed of ours. https://oembed.com, 2.2 and 2.3 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const format = queryValue(query, 'format') ?? 'json'
  if (format !== 'json' && format !== 'xml') {
    return problem(501, 'Not implemented', 'The format may be json or xml.')
  }
  const maximum = limits.safeParse({
    width: queryValue(query, 'maxwidth') ?? undefined,
    height: queryValue(query, 'maxheight') ?? undefined,
  })
  if (!maximum.success) {
    return problem(400, 'Bad request', 'maxwidth and maxheight are whole numbers of pixels above 0.')
  }
  const url = queryValue(query, 'url')
  if (!url) return problem(400, 'Bad request', 'A url is missing.')
  const embed = await embedAt(url)
  if (!embed) return problem(404, 'Not found', 'There is nothing to embed at this url.')
  const answer = oembedAnswer(embed, maximum.data)
  const headers = { ...publicAccess, 'cache-control': 'public, max-age=60' }
  if (format === 'json') return Response.json(answer, { headers })
  return new Response(oembedXml(answer), {
    headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' },
  })
}

/** The card for the address of a page, or of a frame, on this site; what the address says of any other is never used. */
async function embedAt(url: string): Promise<Embed | null> {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname, searchParams } = new URL(url)
  const isHttp = protocol === 'http:' || protocol === 'https:'
  if (!isHttp || host !== new URL(getSettings().siteUrl).host) return null
  const found = findRoute(pathname.replace(/\/$/, ''))
  if (!found || !embeddable.includes(found.route.path)) return null
  const { destination: slug = '', language } = found.parameters
  const destination = await findDestination(slug)
  const { options, faults } = readEmbedOptions(searchParams)
  // A page is answered whatever stands in its query, a frame is not.
  if (!destination || (found.route.kind === 'document' && faults.length > 0)) return null
  // A page has its language in its path, a frame in its query.
  return makeEmbed(destination, language && isLanguage(language) ? { ...options, lang: language } : options)
}

const embeddable = ['/[destination]', '/[destination]/[language]', '/embed/[destination]']
