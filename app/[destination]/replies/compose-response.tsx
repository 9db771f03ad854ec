import { ComposePage } from '@/components/replies/compose-page'
import type { ReplyFieldValues } from '@/components/replies/reply-fields'
import type { Destination } from '@/lib/destinations/destination'
import { findThread } from '@/lib/replies/published-replies'
import type { UnsentReply } from '@/lib/replies/receive-reply'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { privately } from '../../document-response'
import { replyResponse } from './reply-response'

/** The form, with what was written in it. */
export async function composeResponse(
  place: Destination,
  parentId: string,
  values: ReplyFieldValues,
  { status, notice, faults, token, isPreview, retryAfter }: Omit<UnsentReply, 'outcome'>,
): Promise<Response> {
  const parent = parentId === '' ? null : await findParent(place.slug, parentId)
  const page = (
    <ComposePage
      slug={place.slug}
      place={place.name}
      parent={parent}
      // While the database is down nobody knows whether that is still there; what was meant is kept.
      parentId={status === 503 ? parentId || null : (parent?.id ?? null)}
      {...{ token, values, faults, notice, isPreview }}
    />
  )
  // A browser may keep it, so that who goes back to it finds the form that was sent.
  const kept = { ...privately, 'cache-control': 'private, no-cache' }
  const headers = retryAfter === null ? kept : { ...kept, 'retry-after': `${retryAfter}` }
  return replyResponse('Send a reply', page, { status, headers })
}

async function findParent(slug: string, id: string) {
  try {
    const thread = await findThread(await getReplyDatabase(), slug, id)
    return thread?.id === id ? thread.reply : null
  } catch {
    return null
  }
}
