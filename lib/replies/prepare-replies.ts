import { setTimeout as delay } from 'node:timers/promises'
import { purgeReplies } from './purge-replies'
import { getReplyDatabase } from './reply-database'

const hour = 60 * 60 * 1000

/**
 * Brings the schema of the replies up to date, and removes each hour what has been kept for long enough. While their
 * database is down, the site is served without them, and opens it with the next request that needs it.
 *
 * @param patience milliseconds, after which a database that does not answer is no longer waited for
 */
export async function prepareReplies(patience: number): Promise<void> {
  await Promise.race([purge(), delay(patience, undefined, { ref: false })])
  setInterval(() => void purge(), hour).unref()
}

async function purge(): Promise<void> {
  try {
    await purgeReplies(await getReplyDatabase(), new Date())
  } catch (error) {
    console.warn(`The database of the replies cannot be used now. ${String(error)}`)
  }
}
