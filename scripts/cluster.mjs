import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cluster } from '../deploy/cluster.mjs'
import { command } from './command.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'
import { whenOrphaned } from './orphaned.mjs'
import { readPort, requireFreePort } from './port.mjs'
import { ensureServers } from './servers.mjs'

await command(async () => {
  const port = readPort()
  await requireFreePort(port)
  await ensureInstalled()
  await ensureServers()
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'portolan-cluster-'))
  const cluster = new Cluster(folder, { SITE_URL: process.env.SITE_URL ?? `http://localhost:${port}` })
  try {
    await cluster.start(port)
    console.log(`\nPortolan is at ${cluster.origin}: nginx, before ${cluster.instances.join(', ')}`)
    console.log(`What they write is in ${folder}\n`)
    await untilTold()
  } finally {
    await cluster.stop()
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
