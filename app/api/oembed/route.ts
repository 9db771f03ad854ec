import { z } from 'zod'
import { oembedAnswer, oembedXml } from '@/components/embed/oembed-answer'
import { problem, publicAccess } from '@/lib/http/problem'
import { isLanguage } from '@/lib/languages'
import { getSettings } from '@/lib/settings'
import { readEmbed } from '../../embed/[destination]/read-embed'

const size = z.coerce.number().int().positive().default(Number.MAX_SAFE_INTEGER)
const limits = z.object({ maxwidth: size, maxheight: size })

/** What an oEmbed consumer asks about a page or an embed of ours. https://oembed.com, 2.2 and 2.3 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const format = query.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') {
    return problem(501, 'Not implemented', 'The format may be json or xml.')
  }
  const maximum = limits.safeParse(Object.fromEntries(query))
  if (!maximum.success) {
    return problem(400, 'Bad request', 'maxwidth and maxheight are whole numbers of pixels above 0.')
  }
  const url = query.get('url')
  if (!url) return problem(400, 'Bad request', 'A url is missing.')
  const place = placeOf(url)
  if (!place) return problem(404, 'Not found', 'There is nothing to embed at this url.')

  const embed = await readEmbed(place.address, place.slug)
  if (embed instanceof Response) {
    return problem(404, 'Not found', 'There is nothing to embed at this url.')
  }
  const { maxwidth: width, maxheight: height } = maximum.data
  const answer = oembedAnswer(embed, { width, height })
  const headers = { ...publicAccess, 'cache-control': 'public, max-age=60' }
  if (format === 'json') return Response.json(answer, { headers })
  return new Response(oembedXml(answer), {
    headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' },
  })
}

/** The place that an address of this site is about; what it says of any other is never used. */
function placeOf(url: string): { address: URL; slug: string } | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  const isHttp = address.protocol === 'http:' || address.protocol === 'https:'
  if (!isHttp || address.host !== new URL(getSettings().siteUrl).host) return null
  const [, slug, language] = /^\/(?:embed\/)?([a-z0-9-]+)(?:\/([a-z]{2}))?\/?$/.exec(address.pathname) ?? []
  if (!slug || (language && !isLanguage(language))) return null
  // A page has its language in its path, an embed in its query.
  if (language) address.searchParams.set('lang', language)
  return { address, slug }
}
