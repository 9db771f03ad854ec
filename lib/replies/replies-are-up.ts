import { setTimeout as delay } from 'node:timers/promises'
import { getReplyDatabase } from './reply-database'

/** Milliseconds: a database that takes longer is of no use to a page either. */
const patience = 1_000

/** Whether the database of the replies answers. */
export async function repliesAreUp(): Promise<boolean> {
  return Promise.race([answers(), delay(patience, false)])
}

async function answers(): Promise<boolean> {
  try {
    const database = await getReplyDatabase()
    await database.selectFrom('serverKey').select('name').limit(1).execute()
    return true
  } catch {
    return false
  }
}
