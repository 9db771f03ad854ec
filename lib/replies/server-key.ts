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
    key = readOrMakeKey(database, 'forms')
    known.set(database, key)
    key.catch(() => known.delete(database))
  }
  return key
}

/** The random value that all machines keep under a name. */
export async function readOrMakeKey(database: ReplyDatabase, name: string): Promise<string> {
  await database
    .insertInto('serverKey')
    .values({ name, value: randomKey() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const { value } = await database
    .selectFrom('serverKey')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return value
}

export function randomKey(): string {
  return randomBytes(32).toString('base64url')
}
