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
  return serve(port, (address) => console.log(`\nPortolan is at ${address}\n`))
})
