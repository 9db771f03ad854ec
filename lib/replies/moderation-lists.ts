import { sql } from 'kysely'
import type { Draft, ReplyState, Suspicion } from './reply'
import type { ReplyDatabase } from './reply-database'
import { searchable } from './suspicions'

/** The lists that moderators see; what waits and looks like spam is apart from what waits. */
export const moderationLists = ['waiting', 'suspicious', 'approved', 'rejected'] as const
export type ModerationList = (typeof moderationLists)[number]

/** Replies on a page of a list. */
export const moderationPageSize = 25

/** A reply as a moderator sees it. */
export interface ModeratedReply extends Draft {
  id: string
  revision: number
  destination: string
  state: ReplyState
  /** Whether the last decision about it can be taken back. */
  undoable: boolean
  suspicions: Suspicion[]
  reason: string | null
  createdAt: string
  decidedAt: string | null
  /** What it answers, if anything. */
  parentText: string | null
}

export interface ModerationPage {
  replies: ModeratedReply[]
  /** Replies on each list, whatever is searched for. */
  counts: Record<ModerationList, number>
  /** Replies on this list in which the search is found. */
  found: number
}

/**
 * A page of a list, counted from 1: what waits with the oldest first, what is decided with the last decided
 * first.
 *
 * @param search letters that name or text hold, in any case; an empty one finds all
 */
export async function readModerationPage(
  database: ReplyDatabase,
  list: ModerationList,
  search: string,
  page: number,
): Promise<ModerationPage> {
  const isQueue = list === 'waiting' || list === 'suspicious'
  const found = onList(database, list).where(
    sql<boolean>`reply.search_text like ${`%${escapeLike(searchable(search))}%`} escape '\\'`,
  )
  const [rows, { count }, ...counts] = await Promise.all([
    found
      .leftJoin('reply as parent', 'parent.id', 'reply.parentId')
      .selectAll('reply')
      .select('parent.text as parentText')
      .orderBy(isQueue ? 'reply.createdAt' : 'reply.decidedAt', isQueue ? 'asc' : 'desc')
      .orderBy('reply.id')
      .limit(moderationPageSize)
      .offset((page - 1) * moderationPageSize)
      .execute(),
    countOf(found),
    ...moderationLists.map((one) => countOf(onList(database, one))),
  ])
  return {
    replies: rows.map(({ suspicions, previousState, ...row }) => ({
      ...row,
      undoable: previousState !== null,
      suspicions: suspicions.split(' ').filter(Boolean) as Suspicion[],
    })),
    counts: Object.fromEntries(
      moderationLists.map((one, index) => [one, Number(counts[index]?.count)]),
    ) as Record<ModerationList, number>,
    found: Number(count),
  }
}

function onList(database: ReplyDatabase, list: ModerationList) {
  const replies = database.selectFrom('reply')
  if (list === 'waiting') return replies.where('reply.state', '=', 'pending').where('reply.suspicions', '=', '')
  if (list === 'suspicious') return replies.where('reply.state', '=', 'pending').where('reply.suspicions', '!=', '')
  return replies.where('reply.state', '=', list)
}

function countOf(query: ReturnType<typeof onList>) {
  return query.select(({ fn }) => fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow()
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
