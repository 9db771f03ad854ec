import type { ReplyDatabase } from './reply-database'

/** A reply in the state in which a moderator saw it. */
export interface SeenReply {
  id: string
  revision: number
}

/**
 * Approves or rejects what is still as it was seen. What has changed meanwhile, by its writer or another
 * moderator, is left alone.
 *
 * @param reason shown to the writer of what is rejected
 * @returns the replies that were decided on
 */
export function decide(
  database: ReplyDatabase,
  seen: SeenReply[],
  state: 'approved' | 'rejected',
  reason: string | null,
  now: Date,
): Promise<DecidedReply[]> {
  return changeSeen(database, seen, (transaction, { id, revision }) =>
    transaction
      .updateTable('reply')
      .set((column) => ({
        previousState: column.ref('state'),
        state,
        reason,
        decidedAt: now.toISOString(),
        revision: column('revision', '+', 1),
      }))
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('state', 'not in', [state, 'deleted'])
      .returning(['id', 'revision', 'destination'])
      .executeTakeFirst(),
  )
}

/** Takes back the last decision about each of these. */
export function undoDecisions(database: ReplyDatabase, seen: SeenReply[]): Promise<DecidedReply[]> {
  return changeSeen(database, seen, (transaction, { id, revision }) =>
    transaction
      .updateTable('reply')
      .set((column) => ({
        state: column.ref('previousState').$notNull(),
        previousState: null,
        reason: null,
        decidedAt: column.case().when('previousState', '=', 'approved').then(column.ref('decidedAt')).end(),
        revision: column('revision', '+', 1),
      }))
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('previousState', 'is not', null)
      .returning(['id', 'revision', 'destination'])
      .executeTakeFirst(),
  )
}

export interface DecidedReply extends SeenReply {
  destination: string
}

function changeSeen(
  database: ReplyDatabase,
  seen: SeenReply[],
  change: (transaction: ReplyDatabase, reply: SeenReply) => Promise<DecidedReply | undefined>,
): Promise<DecidedReply[]> {
  return database.transaction().execute(async (transaction) => {
    const changed: DecidedReply[] = []
    // In one order everywhere: two who decide on the same do not wait for each other.
    for (const reply of seen.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const row = await change(transaction, reply)
      if (row) changed.push(row)
    }
    return changed
  })
}
