import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { readPort, requireFreePort } from './port.mjs'
import { run } from './run.mjs'

await command(async () => {
  // Without a PORT, next dev takes the first one that is free.
  if (process.env.PORT) await requireFreePort(readPort())
  await ensureInstalled()
  return run(process.execPath, ['node_modules/next/dist/bin/next', 'dev'])
})
