import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { readPort, requireFreePort } from './port.mjs'
import { serve } from './serve.mjs'

await command(async () => {
  const port = readPort()
  // Asked here too, so that nobody waits for a build first.
  await requireFreePort(port)
  await ensureInstalled()
  await ensureBuilt()
  // It draws pictures with a package that may not have been there before.
  const { ReplayUpstream } = await import('../e2e/replay/replay-upstream.mjs')
  const upstream = new ReplayUpstream()
  await upstream.start()
  // What is recorded must not be stored where the site would find it.
  const folder = mkdtempSync(join(tmpdir(), 'portolan-demo-'))
  try {
    return await serve(port, announce, { ...upstream.environment, DATA_FOLDER: folder })
  } finally {
    await upstream.stop()
    rmSync(folder, { recursive: true })
  }
})

/** @param {string} address */
function announce(address) {
  console.log(`\nPortolan is at ${address}`)
  console.log("Its weather is recorded and moved to today; it is not the place's weather.\n")
}
