import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'

/** Milliseconds after which a PostgreSQL that does not answer has failed. */
const patience = 3_000

/** A PostgreSQL, over up to ten connections. */
export function postgresDialect(address: string): PostgresDialect {
  const pool = new Pool({
    connectionString: address,
    max: 10,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    statement_timeout: patience,
  })
  // A connection that breaks while nobody uses it: the pool makes another one.
  pool.on('error', (error) => console.warn(`The connection to PostgreSQL broke. ${error.message}`))
  return new PostgresDialect({ pool })
}
