import { erased } from './erased'
import { removeTraces } from './remove-traces'
import type { ReplyDatabase } from './reply-database'

const day = 24 * 60 * 60 * 1000

/** What is rejected is kept for this long, in case of a mistake. */
const rejectedFor = 30 * day
/** What its writer deleted is remembered for as long as its form could be sent again. */
const deletedFor = day

/**
 * Removes what was rejected 30 days ago, and what is left of replies that their writers deleted. One that
 * has answers stays, without name and text.
 */
export async function purgeReplies(database: ReplyDatabase, now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('reply')
      .set(erased)
      .where('state', '=', 'rejected')
      .where('decidedAt', '<', before(rejectedFor))
      .execute()
    await transaction
      .deleteFrom('reply')
      .where('state', '=', 'deleted')
      .where('decidedAt', '<', before(deletedFor))
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('reply as answer').select('answer.id').whereRef('answer.parentId', '=', 'reply.id'))),
      )
      .execute()
  })
  await removeTraces(database)
}
