import { createHash, randomBytes } from 'node:crypto'
import { type Draft, isReplyId } from './reply'
import type { ReplyDatabase } from './reply-database'
import { fingerprintOf, searchable, suspicionsOf } from './suspicions'

/** Texts that say the same are told for this many milliseconds. */
const memory = 30 * 24 * 60 * 60 * 1000

interface NewReply {
  destination: string
  parentId: string | null
  draft: Draft
  /** Whether a field was filled in that nobody sees. */
  trapped: boolean
  receiptKey: string
}

/**
 * - `added`: it is stored, and waits for review.
 * - `known`: this very reply was stored before, as when somebody presses Send twice.
 * - `used`: the form was sent before, with another text.
 * - `no-parent`: what it answers is not, or no longer, published here, or is an answer itself.
 */
export type Addition = 'added' | 'known' | 'used' | 'no-parent'

/** Stores a reply, once for each receipt key. When this resolves with `added` it outlives the process. */
export function addReply(database: ReplyDatabase, reply: NewReply, now: Date): Promise<Addition> {
  const { destination, parentId, draft, trapped, receiptKey } = reply
  return database.transaction().execute(async (transaction) => {
    const before = await findAddition(transaction, reply)
    if (before) return before
    if (parentId !== null && !(await mayBeAnswered(transaction, destination, parentId))) return 'no-parent'

    const suspicions = await suspicionsIn(transaction, draft, trapped, now)
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('reply')
      .values({
        id: randomBytes(9).toString('base64url'),
        destination,
        parentId,
        ...columnsOf(draft),
        state: 'pending',
        previousState: null,
        suspicions,
        reason: null,
        revision: 1,
        createdAt: now.toISOString(),
        decidedAt: null,
        receiptHash: hashOf(receiptKey),
      })
      .onConflict((conflict) => conflict.column('receiptHash').doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 1n) return 'added'
    // PostgreSQL lets two come this far; the second has waited for the first, and may hold another text.
    return (await findAddition(transaction, reply)) ?? 'used'
  })
}

/** What a form came to that was sent before; null for one that was not. */
export async function findAddition(
  database: ReplyDatabase,
  { parentId, draft, receiptKey }: NewReply,
): Promise<'known' | 'used' | null> {
  const same = await database
    .selectFrom('reply')
    .select(['name', 'text', 'parentId'])
    .where('receiptHash', '=', hashOf(receiptKey))
    .executeTakeFirst()
  if (!same) return null
  return same.text === draft.text && same.name === draft.name && same.parentId === parentId ? 'known' : 'used'
}

/** Whether a reply is published on a destination's page, and is not itself an answer. */
async function mayBeAnswered(database: ReplyDatabase, destination: string, id: string): Promise<boolean> {
  if (!isReplyId(id)) return false
  const parent = await database
    .selectFrom('reply')
    .select('id')
    .where('id', '=', id)
    .where('destination', '=', destination)
    .where('parentId', 'is', null)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  return parent !== undefined
}

/** What is stored of a draft. */
export function columnsOf(draft: Draft) {
  const { name, text, language } = draft
  const searchText = searchable(`${name ?? ''}\n${text}`)
  return { name, text, language, searchText, fingerprint: fingerprintOf(draft) }
}

/** What makes a draft look like spam, beside all other replies of the last 30 days. */
export async function suspicionsIn(
  database: ReplyDatabase,
  draft: Draft,
  trapped: boolean,
  now: Date,
  ownId = '',
): Promise<string> {
  const before = await database
    .selectFrom('reply')
    .select('id')
    .where('fingerprint', '=', fingerprintOf(draft))
    .where('createdAt', '>', new Date(now.getTime() - memory).toISOString())
    .where('id', '!=', ownId)
    .executeTakeFirst()
  return suspicionsOf(draft, trapped, before !== undefined).join(' ')
}

/** What is stored of a receipt's key. */
export function hashOf(receiptKey: string): string {
  return createHash('sha256').update(receiptKey).digest('base64url')
}
