import { sql } from 'kysely'
import type { ReplyDatabase } from './reply-database'

/**
 * Removes what SQLite still has in its log of texts that were erased. PostgreSQL does so by itself, when it
 * next cleans up. https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
 */
export async function removeTraces(database: ReplyDatabase): Promise<void> {
  // Not by its class: Next bundles that with each route.
  if ('hasWriteAheadLog' in database.getExecutor().adapter) {
    await sql`pragma wal_checkpoint(truncate)`.execute(database)
  }
}
