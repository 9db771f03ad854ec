import { purgeReplies } from './purge-replies'
import { getReplyDatabase } from './reply-database'

const hour = 60 * 60 * 1000

/**
 * Brings the schema of the replies up to date, and removes each hour what has been kept for long enough.
 * While their database is down, the site is served without them.
 */
export async function prepareReplies(): Promise<void> {
  await purge()
  setInterval(() => void purge(), hour).unref()
}

async function purge(): Promise<void> {
  try {
    await purgeReplies(await getReplyDatabase(), new Date())
  } catch (error) {
    console.warn(`The database of the replies cannot be used now. ${String(error)}`)
  }
}
