import { ThreadPage } from '@/components/replies/reply-lists'
import { replyPath } from '@/components/replies/reply-paths'
import { findThread } from '@/lib/replies/published-replies'
import { getSettings } from '@/lib/settings'
import { publicly, refusal, replyResponse, withReplies } from '../reply-response'

/** A reply with what it answers and is answered, at an address that stays. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[destination]/replies/[reply]'>,
): Promise<Response> {
  const { destination, reply } = await params
  return withReplies(destination, async (place, database) => {
    const thread = await findThread(database, place.slug, reply)
    if (!thread) return refusal(404, 'This reply is not here', 'It may have been removed, by its writer or by us.')
    return replyResponse(`A reply about ${place.name}`, <ThreadPage place={place} thread={thread} />, {
      headers: publicly,
      // The answers of a thread are on one page with it, unless they are all that is left of it.
      canonical: getSettings().siteUrl + replyPath(place.slug, thread.reply?.id ?? reply),
    })
  })
}
