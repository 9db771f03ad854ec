import { ComposePage } from '@/components/replies/compose-page'
import type { ReplyFieldValues } from '@/components/replies/reply-fields'
import type { Destination } from '@/lib/destinations/destination'
import { findThread } from '@/lib/replies/published-replies'
import { type UnsentReply, parentGone } from '@/lib/replies/receive-reply'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { privately } from '../../document-response'
import { replyResponse, retryAfterHeader } from './reply-response'

/** The form, with what was written in it. */
export async function composeResponse(
  place: Destination,
  parentId: string,
  values: ReplyFieldValues,
  { status, notice, faults, token, isPreview, retryAfter }: Omit<UnsentReply, 'outcome'>,
): Promise<Response> {
  const parent = parentId === '' ? null : await findParent(place.slug, parentId)
  // While the database is down nobody knows whether it is still there; what was meant is kept.
  const isGone = parentId !== '' && !parent && status !== 503
  const said = isGone && notice !== parentGone ? [notice, parentGone].filter(Boolean).join(' ') : notice
  const page = (
    <ComposePage
      slug={place.slug}
      place={place.name}
      parent={parent}
      parentId={isGone || parentId === '' ? null : parentId}
      notice={said}
      {...{ token, values, faults, isPreview }}
    />
  )
  // A browser may keep it, so that who goes back to it finds the form that was sent.
  const headers = { ...privately, 'cache-control': 'private, no-cache', ...retryAfterHeader(retryAfter) }
  const title = status >= 400 ? 'Not sent yet' : isPreview ? 'Look it over' : 'Send a reply'
  return replyResponse(title, page, { status, headers })
}

async function findParent(slug: string, id: string) {
  try {
    const thread = await findThread(await getReplyDatabase(), slug, id)
    return thread?.id === id ? thread.reply : null
  } catch {
    return null
  }
}
