import type { ReplyDatabase } from './reply-database'
import { randomKey, readOrMakeKey } from './server-key'

const name = 'sessions'

/** What the sessions of moderators are signed with beside the secret, the same on every machine. */
export function sessionSalt(database: ReplyDatabase): Promise<string> {
  return readOrMakeKey(database, name)
}

/** Ends all sessions. */
export async function renewSessionSalt(database: ReplyDatabase): Promise<void> {
  await database.updateTable('serverKey').set({ value: randomKey() }).where('name', '=', name).execute()
}
