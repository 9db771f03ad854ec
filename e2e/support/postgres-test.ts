import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@/deploy/free-port.mjs'
import { PostgresServer } from '@/deploy/postgres-server.mjs'
import { isMissing } from '@/scripts/servers.mjs'
import { expect, test as base } from './test'

/** Each test has a PostgreSQL of its own. It is skipped where PostgreSQL is not installed, but not in CI. */
export const test = base.extend<{ postgres: PostgresServer }>({
  postgres: async ({}, use) => {
    base.skip(isMissing('PostgreSQL'), 'PostgreSQL is not installed')
    const folder = mkdtempSync(join(tmpdir(), 'portolan-postgres-'))
    // PostgreSQL runs as another user than root.
    chmodSync(folder, 0o755)
    const server = new PostgresServer(await freePort(), join(folder, 'postgres'))
    await server.start()
    await use(server)
    await server.stop()
    rmSync(folder, { recursive: true })
  },
})

export { expect }
