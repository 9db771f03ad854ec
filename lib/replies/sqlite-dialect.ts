import { setTimeout as delay } from 'node:timers/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'

/** Who finds the file locked by another process tries for this many milliseconds. */
const patience = 5_000

/**
 * A SQLite file that several processes may have open. What is committed is on the disk, and what is erased is
 * not, once `removeTraces` was called.
 */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  // What is erased is written over, and not only left out.
  database.exec('pragma secure_delete = on')
  // From here on we wait by ourselves: SQLite would hold up the whole process.
  database.exec('pragma busy_timeout = 0')
  return new SharedSqliteDialect({
    database: { prepare: (text) => statementOf(database.prepare(text)), close: () => database.close() },
  })
}

/** A statement in the interface of `node:sqlite` as one in the interface that Kysely uses. */
function statementOf(statement: ReturnType<InstanceType<typeof DatabaseSync>['prepare']>): SqliteStatement {
  type Parameters = ReadonlyArray<string | number | bigint | null>
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as Parameters)),
    run: (parameters) => statement.run(...(parameters as Parameters)),
    iterate: (parameters) => statement.iterate(...(parameters as Parameters)),
  }
}

class SharedSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new LockingSqliteDriver(this.#config)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }
}

/** Locks the file when a transaction begins: one that begins by reading could not go on to write. */
class LockingSqliteDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection())
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection

  constructor(connection: DatabaseConnection) {
    this.#connection = connection
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const end = performance.now() + patience
    for (;;) {
      try {
        return await this.#connection.executeQuery<R>(query)
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw error
        await delay(5 + Math.random() * 10)
      }
    }
  }

  streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    return this.#connection.streamQuery<R>(query)
  }
}

/** https://www.sqlite.org/rescode.html#busy; the low byte is what its variants have in common. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}

/** Migrates within a transaction, so that one process does, and completely or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  /** What `removeTraces` knows it by. */
  readonly hasWriteAheadLog = true

  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
