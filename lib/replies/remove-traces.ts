import { SqliteAdapter, sql } from 'kysely'
import type { ReplyDatabase } from './reply-database'

/**
 * Removes what SQLite still has in its log of texts that were erased. PostgreSQL does so by itself, when it
 * next cleans up. https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
 */
export async function removeTraces(database: ReplyDatabase): Promise<void> {
  if (database.getExecutor().adapter instanceof SqliteAdapter) {
    await sql`pragma wal_checkpoint(truncate)`.execute(database)
  }
}
