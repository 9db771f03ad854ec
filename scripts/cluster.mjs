import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cluster } from '../deploy/cluster.mjs'
import { freePort } from '../deploy/free-port.mjs'
import { PostgresServer } from '../deploy/postgres-server.mjs'
import { command } from './command.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'
import { whenOrphaned } from './orphaned.mjs'
import { readPort, requireFreePort } from './port.mjs'
import { requireServers } from './servers.mjs'

await command(async () => {
  const port = readPort()
  await requireFreePort(port)
  await ensureInstalled()
  requireServers()
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'portolan-cluster-'))
  // Nginx's workers and PostgreSQL belong to other users.
  chmodSync(folder, 0o755)
  const postgres = new PostgresServer(await freePort(), join(folder, 'postgres'))
  const cluster = new Cluster(folder, {
    SITE_URL: process.env.SITE_URL ?? `http://localhost:${port}`,
    DATABASE_URL: postgres.url,
  })
  try {
    await postgres.start()
    await cluster.start(port)
    console.log(`\nPortolan is at ${cluster.origin}: nginx, before ${cluster.instances.join(', ')}`)
    console.log(`What they write is in ${folder}\n`)
    await untilTold()
  } finally {
    await cluster.stop()
    await postgres.stop()
    rmSync(folder, { recursive: true })
  }
})

/** @returns {Promise<void>} */
function untilTold() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve())
    whenOrphaned(resolve)
  })
}
