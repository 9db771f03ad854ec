import { ThreadPage } from '@/components/replies/reply-lists'
import { replyPath } from '@/components/replies/reply-paths'
import { replyWords } from '@/components/replies/words/languages'
import { fill } from '@/components/weather/words/words'
import { findThread } from '@/lib/replies/published-replies'
import { getSettings } from '@/lib/settings'
import { readerLanguage } from '../reader-language'
import { publicly, refusal, replyResponse, withReplies } from '../reply-response'

/** A reply with what it answers and is answered, at an address that stays. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[destination]/replies/[reply]'>,
): Promise<Response> {
  const { destination, reply } = await params
  const language = readerLanguage(request)
  const { replyAbout, refusals } = replyWords[language]
  return withReplies(destination, language, async (place, database) => {
    const thread = await findThread(database, place.slug, reply)
    if (!thread) return refusal(language, 404, refusals.noReply)
    const title = fill(replyAbout, { place: place.name })
    return replyResponse(language, title, <ThreadPage place={place} language={language} thread={thread} />, {
      headers: publicly,
      // The answers of a thread are on one page with it, unless they are all that is left of it.
      canonical: getSettings().siteUrl + replyPath(place.slug, thread.reply?.id ?? reply),
    })
  })
}
