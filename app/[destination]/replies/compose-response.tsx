import { ComposePage } from '@/components/replies/compose-page'
import type { ReplyFieldValues } from '@/components/replies/reply-fields'
import { reasonText } from '@/components/replies/unsent-texts'
import { replyWords } from '@/components/replies/words/languages'
import type { Language } from '@/lib/languages'
import { findThread } from '@/lib/replies/published-replies'
import type { UnsentReply } from '@/lib/replies/receive-reply'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { privately } from '../../document-response'
import { type NamedPlace, replyResponse, retryAfterHeader } from './reply-response'

/** What the form is for: to be filled in, or to be sent again. */
type FormState = Omit<UnsentReply, 'outcome' | 'reason'> & { reason: UnsentReply['reason'] | null }

/** The form, with what was written in it. */
export async function composeResponse(
  place: NamedPlace,
  language: Language,
  parentId: string,
  values: ReplyFieldValues,
  { status, reason, faults, token, retryAfter }: FormState,
): Promise<Response> {
  const parent = parentId === '' ? null : await findParent(place.slug, parentId)
  // While the database is down nobody knows whether it is still there; what was meant is kept.
  const isGone = parentId !== '' && !parent && status !== 503
  const reasons = new Set([...(reason ? [reason] : []), ...(isGone ? ['no-parent' as const] : [])])
  const isPreview = reason === 'missing'
  const page = (
    <ComposePage
      place={place}
      parent={parent}
      parentId={isGone || parentId === '' ? null : parentId}
      notice={[...reasons].map((one) => reasonText(one, retryAfter, language)).join(' ')}
      {...{ language, token, values, faults, isPreview }}
    />
  )
  // A browser may keep it, so that who goes back to it finds the form that was sent.
  const headers = { ...privately, 'cache-control': 'private, no-cache', ...retryAfterHeader(retryAfter) }
  const { sendReply, compose } = replyWords[language]
  const title = status >= 400 ? compose.notSent : isPreview ? compose.previewHeading : sendReply
  return replyResponse(language, title, page, { status, headers })
}

async function findParent(slug: string, id: string) {
  try {
    const thread = await findThread(await getReplyDatabase(), slug, id)
    return thread?.id === id ? thread.reply : null
  } catch {
    return null
  }
}
