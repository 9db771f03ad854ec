import { randomBytes } from 'node:crypto'
import type { ReplyDatabase } from './reply-database'

const known = new WeakMap<ReplyDatabase, Promise<string>>()

/**
 * What this site signs forms with, and hides addresses behind: random (256 bits), made by whoever asks first,
 * and the same on every machine with the same database.
 */
export function serverKey(database: ReplyDatabase): Promise<string> {
  let key = known.get(database)
  if (!key) {
    key = readOrMake(database)
    known.set(database, key)
    key.catch(() => known.delete(database))
  }
  return key
}

async function readOrMake(database: ReplyDatabase): Promise<string> {
  const fresh = { name: 'forms', value: randomBytes(32).toString('base64url') }
  await database
    .insertInto('serverKey')
    .values(fresh)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const { value } = await database
    .selectFrom('serverKey')
    .select('value')
    .where('name', '=', fresh.name)
    .executeTakeFirstOrThrow()
  return value
}
