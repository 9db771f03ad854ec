import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '@/deploy/free-port.mjs'
import { PostgresServer } from '@/deploy/postgres-server.mjs'
import { isMissing } from '@/scripts/servers.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where there is no PostgreSQL. */
    postgresUrl: string | null
  }
}

/** Starts a PostgreSQL for the tests of a run, each of which makes a database of its own in it. */
export default async function startPostgres(project: TestProject) {
  if (isMissing('PostgreSQL')) {
    console.log('PostgreSQL is not installed: tests that need it are skipped.')
    project.provide('postgresUrl', null)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'portolan-postgres-'))
  // PostgreSQL runs as another user than root.
  chmodSync(folder, 0o755)
  const server = new PostgresServer(await freePort(), join(folder, 'postgres'))
  await server.start()
  project.provide('postgresUrl', server.url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}
