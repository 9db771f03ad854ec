import { columnsOf, hashOf, suspicionsIn } from './add-reply'
import { erased } from './erased'
import type { Draft, ReplyState } from './reply'
import { removeTraces } from './remove-traces'
import type { ReplyDatabase } from './reply-database'

/** Milliseconds for which a writer may change a reply. */
export const editingTime = 15 * 60 * 1000

/** A reply as its writer sees it. */
export interface OwnReply extends Draft {
  id: string
  state: ReplyState
  /** Why it was rejected. */
  reason: string | null
  createdAt: string
  parentId: string | null
}

/** The reply of a receipt; null where there is none (any more). */
export async function findOwnReply(
  database: ReplyDatabase,
  destination: string,
  receiptKey: string,
): Promise<OwnReply | null> {
  const row = await database
    .selectFrom('reply')
    .select(['id', 'name', 'text', 'language', 'state', 'reason', 'createdAt', 'parentId'])
    .where('receiptHash', '=', hashOf(receiptKey))
    .where('destination', '=', destination)
    .executeTakeFirst()
  return row ?? null
}

export function isEditable({ state, createdAt }: Pick<OwnReply, 'state' | 'createdAt'>, now: Date): boolean {
  return state !== 'deleted' && now.getTime() - Date.parse(createdAt) <= editingTime
}

/**
 * Changes a reply. It waits for review again, whatever was decided: that was about another text.
 *
 * @returns whether it could still be changed
 */
export function changeOwnReply(
  database: ReplyDatabase,
  own: OwnReply,
  draft: Draft,
  now: Date,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { suspicions: before } = await transaction
      .selectFrom('reply')
      .select('suspicions')
      .where('id', '=', own.id)
      .executeTakeFirstOrThrow()
    const suspicions = await suspicionsIn(transaction, draft, before.includes('trap'), now, own.id)
    const { numUpdatedRows } = await transaction
      .updateTable('reply')
      .set((column) => ({
        ...columnsOf(draft),
        suspicions,
        state: 'pending',
        previousState: null,
        reason: null,
        decidedAt: null,
        revision: column('revision', '+', 1),
      }))
      .where('id', '=', own.id)
      .where('state', '!=', 'deleted')
      .where('createdAt', '>=', new Date(now.getTime() - editingTime).toISOString())
      .executeTakeFirstOrThrow()
    return numUpdatedRows === 1n
  })
}

/** Erases a reply: what is left of it says that there was one, while answers or its form need that. */
export async function deleteOwnReply(database: ReplyDatabase, own: OwnReply, now: Date): Promise<void> {
  await database
    .updateTable('reply')
    .set((column) => ({ ...erased, decidedAt: now.toISOString(), revision: column('revision', '+', 1) }))
    .where('id', '=', own.id)
    .where('state', '!=', 'deleted')
    .execute()
  await removeTraces(database)
}
