import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CamelCasePlugin, type Dialect, Kysely, Migrator } from 'kysely'
import { getSettings } from '../settings'
import { ValueCache } from '../value-cache'
import { migrations } from './migrations'
import type { ReplyTables } from './reply-tables'

export type ReplyDatabase = Kysely<ReplyTables>

/**
 * Opens the database of an address, `postgres://…` or `file:` and a path, and brings its schema up to date:
 * one process does, if several open it at once.
 *
 * @throws Error when it cannot be reached, opened or migrated
 */
export async function openReplyDatabase(address: string): Promise<ReplyDatabase> {
  const database = new Kysely<ReplyTables>({ dialect: await dialectOf(address), plugins: [new CamelCasePlugin()] })
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return database
  // Not waited for: a server that has stopped answering does not say goodbye either.
  void database.destroy().catch(() => {})
  throw error
}

/** Of the two drivers only the one that is used is loaded. */
async function dialectOf(address: string): Promise<Dialect> {
  if (address.startsWith('file:')) {
    const file = address.slice('file:'.length)
    await mkdir(dirname(file), { recursive: true })
    const { sqliteDialect } = await import('./sqlite-dialect')
    return sqliteDialect(file)
  }
  const { postgresDialect } = await import('./postgres-dialect')
  return postgresDialect(address)
}

/** Next builds page and routes as separate bundles; what they share in memory hangs on `globalThis`. */
const shared = globalThis as typeof globalThis & { portolanReplies?: ValueCache }

/**
 * The database of the settings. If it cannot be opened, the next caller tries again.
 *
 * @throws Error when it cannot be opened; for PostgreSQL that is known after six seconds at most
 */
export function getReplyDatabase(): Promise<ReplyDatabase> {
  const { databaseUrl, dataFolder } = getSettings()
  const address = databaseUrl ?? `file:${join(dataFolder, 'replies.sqlite')}`
  const opened = (shared.portolanReplies ??= new ValueCache(1))
  return opened.get(address, () => openReplyDatabase(address))
}
