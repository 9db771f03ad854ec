import { replyFeed } from '@/components/replies/reply-feed'
import { readNewestReplies } from '@/lib/replies/published-replies'
import { getSettings } from '@/lib/settings'
import { textResponse } from '../../text-response'
import { publicly, withReplies } from '../replies/reply-response'

const longest = 50

/** The replies that were published last, for feed readers. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[destination]/replies.atom'>,
): Promise<Response> {
  return withReplies((await params).destination, 'en', async (place, database) => {
    const replies = await readNewestReplies(database, place.slug, longest)
    const feed = replyFeed({ site: getSettings().siteUrl, place, replies })
    return textResponse(request, feed, 'application/atom+xml', publicly)
  })
}
