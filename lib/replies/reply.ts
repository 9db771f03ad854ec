import type { Language } from '../languages'

/** Whether a text can be the id of a reply: nothing else gets as far as a database. */
export function isReplyId(text: string): boolean {
  return /^[\w-]{1,40}$/.test(text)
}

/** Limits of what a reader may send, in characters (Unicode code points) after cleaning. */
export const replyLimits = { name: 60, textMinimum: 10, text: 2_000 }

/** Why a reply looks like spam. It is queued all the same, apart from the others. */
export type Suspicion = 'trap' | 'links' | 'repeated' | 'monotonous'

/** Only what is approved is shown. What its writer deleted is empty, and remembered for a day. */
export type ReplyState = 'pending' | 'approved' | 'rejected' | 'deleted'

/** What a reader wrote, cleaned and within the limits. */
export interface Draft {
  name: string | null
  text: string
  language: Language | null
}

/** A reply as everybody may read it. */
export interface PublishedReply extends Draft {
  id: string
  parentId: string | null
  /** An instant (ISO 8601, UTC). */
  createdAt: string
  /** When it was approved: an instant. */
  publishedAt: string
}

/** A reply with its answers, oldest first. It is null where only answers to it are still published. */
export interface Thread {
  id: string
  reply: PublishedReply | null
  answers: PublishedReply[]
}
