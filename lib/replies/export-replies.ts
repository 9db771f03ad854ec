import type { ReplyDatabase } from './reply-database'

const batchSize = 500

/** All that is stored of replies that their writers did not delete, oldest first, a few hundred at a time. */
export async function* exportReplies(database: ReplyDatabase) {
  let last = { createdAt: '', id: '' }
  for (;;) {
    const batch = await database
      .selectFrom('reply')
      .select(['id', 'destination', 'parentId', 'name', 'text', 'language', 'state', 'suspicions', 'reason', 'createdAt', 'decidedAt'])
      .where('state', '!=', 'deleted')
      .where(({ eb, or, and }) =>
        or([eb('createdAt', '>', last.createdAt), and([eb('createdAt', '=', last.createdAt), eb('id', '>', last.id)])]),
      )
      .orderBy('createdAt')
      .orderBy('id')
      .limit(batchSize)
      .execute()
    yield* batch
    const end = batch.at(-1)
    if (!end || batch.length < batchSize) return
    last = end
  }
}
