import type { Kysely, Migration } from 'kysely'

/**
 * The changes of the schema, in the order of their names. What was released stays as it is; another change
 * is another entry. The types are those that SQLite and PostgreSQL have in common.
 */
export const migrations: Record<string, Migration> = {
  '0001-replies': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('reply')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('destination', 'text', (column) => column.notNull())
        .addColumn('parent_id', 'text', (column) => column.references('reply.id'))
        .addColumn('name', 'text')
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('language', 'text')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('previous_state', 'text')
        .addColumn('suspicions', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('decided_at', 'text')
        .addColumn('receipt_hash', 'text', (column) => column.notNull().unique())
        .addColumn('search_text', 'text', (column) => column.notNull())
        .addColumn('fingerprint', 'text', (column) => column.notNull())
        .execute()
      const indexes: [name: string, columns: string[]][] = [
        ['reply_by_destination', ['destination', 'created_at']],
        ['reply_by_state', ['state', 'created_at']],
        ['reply_by_parent', ['parent_id']],
        ['reply_by_fingerprint', ['fingerprint']],
      ]
      for (const [name, columns] of indexes) {
        await database.schema.createIndex(name).on('reply').columns(columns).execute()
      }
      await database.schema
        .createTable('server_key')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute()
    },
  },
}
