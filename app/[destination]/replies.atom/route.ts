import { createHash } from 'node:crypto'
import { replyFeed } from '@/components/replies/reply-feed'
import { readNewestReplies } from '@/lib/replies/published-replies'
import { getSettings } from '@/lib/settings'
import { publicly, withReplies } from '../replies/reply-response'

const longest = 50

/** The replies that were published last, for feed readers. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[destination]/replies.atom'>,
): Promise<Response> {
  return withReplies((await params).destination, async (place, database) => {
    const replies = await readNewestReplies(database, place.slug, longest)
    const feed = replyFeed({ site: getSettings().siteUrl, place, replies })
    const etag = `"${createHash('sha256').update(feed).digest('base64url')}"`
    const headers = { ...publicly, etag, 'content-type': 'application/atom+xml; charset=utf-8' }
    const isKnown = request.headers.get('if-none-match')?.includes(etag)
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(feed, { headers })
  })
}
