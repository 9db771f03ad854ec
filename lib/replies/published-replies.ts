import type { ExpressionBuilder } from 'kysely'
import { type PublishedReply, type Thread, isReplyId } from './reply'
import type { ReplyDatabase } from './reply-database'
import type { ReplyTables } from './reply-tables'

/** Threads on a page. */
const pageSize = 10

/** What is published on a destination's page, the newest threads first. */
export interface ReplyPage {
  threads: Thread[]
  /** Replies and answers on all pages. */
  count: number
  page: number
  pageCount: number
}

/** A page of what is published, counted from 1; null for a page that there is not. */
export async function readReplyPage(
  database: ReplyDatabase,
  destination: string,
  page: number,
): Promise<ReplyPage | null> {
  const [{ count }, { threadCount }] = await Promise.all([
    published(database, destination).select(({ fn }) => fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow(),
    threadsOf(database, destination)
      .select(({ fn }) => fn.countAll<number | string>().as('threadCount'))
      .executeTakeFirstOrThrow(),
  ])
  const pageCount = Math.max(1, Math.ceil(Number(threadCount) / pageSize))
  if (page > pageCount) return null
  const first = await threadsOf(database, destination)
    .select('id')
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const threads = await readThreads(database, destination, first.map(({ id }) => id))
  return { threads, count: Number(count), page, pageCount }
}

/** The thread that a published reply is in; null where there is no such reply. */
export async function findThread(database: ReplyDatabase, destination: string, id: string): Promise<Thread | null> {
  if (!isReplyId(id)) return null
  const reply = await published(database, destination)
    .select(['id', 'parentId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!reply) return null
  const [thread] = await readThreads(database, destination, [reply.parentId ?? reply.id])
  return thread ?? null
}

/** Replies and answers, the last published first. */
export function readNewestReplies(
  database: ReplyDatabase,
  destination: string,
  limit: number,
): Promise<PublishedReply[]> {
  return published(database, destination)
    .select(publishedColumns)
    .orderBy('decidedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .$narrowType<{ publishedAt: string }>()
    .execute()
}

/** When a reply or an answer was last published, by destination: instants. */
export async function newestReplies(database: ReplyDatabase): Promise<Map<string, string>> {
  const rows = await database
    .selectFrom('reply')
    .where('state', '=', 'approved')
    .groupBy('destination')
    .select(({ fn }) => ['destination', fn.max('decidedAt').as('publishedAt')])
    .$narrowType<{ publishedAt: string }>()
    .execute()
  return new Map(rows.map(({ destination, publishedAt }) => [destination, publishedAt]))
}

const publishedColumns = ['id', 'parentId', 'name', 'text', 'language', 'createdAt', 'decidedAt as publishedAt'] as const

function published(database: ReplyDatabase, destination: string) {
  return database.selectFrom('reply').where('destination', '=', destination).where('state', '=', 'approved')
}

/** Replies that answer none, and are published or have answers that are. */
function threadsOf(database: ReplyDatabase, destination: string) {
  return database
    .selectFrom('reply')
    .where('destination', '=', destination)
    .where('parentId', 'is', null)
    .where(({ eb, or, exists }) => or([eb('state', '=', 'approved'), exists(publishedAnswers(eb))]))
}

function publishedAnswers(builder: ExpressionBuilder<ReplyTables, 'reply'>) {
  return builder
    .selectFrom('reply as answer')
    .select('answer.id')
    .whereRef('answer.parentId', '=', 'reply.id')
    .where('answer.state', '=', 'approved')
}

async function readThreads(database: ReplyDatabase, destination: string, ids: string[]): Promise<Thread[]> {
  if (ids.length === 0) return []
  const replies = await published(database, destination)
    .select(publishedColumns)
    .where(({ eb, or }) => or([eb('id', 'in', ids), eb('parentId', 'in', ids)]))
    .orderBy('createdAt')
    .orderBy('id')
    .$narrowType<{ publishedAt: string }>()
    .execute()
  return ids.map((id) => ({
    id,
    reply: replies.find((reply) => reply.id === id) ?? null,
    answers: replies.filter((reply) => reply.parentId === id),
  }))
}
