import { randomBytes } from 'node:crypto'
import type { ReplyDatabase } from './reply-database'

const known = new WeakMap<ReplyDatabase, string>()

/**
 * The key that this site signs forms with and hides addresses behind: random (256 bits), made by the first caller, and
 * the same on every machine with the same database.
 */
export async function serverKey(database: ReplyDatabase): Promise<string> {
  // The value is kept, not its promise; see `ValueCache`. Callers who ask meanwhile read the same key.
  const key = known.get(database) ?? (await readOrMakeKey(database, 'forms'))
  known.set(database, key)
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
