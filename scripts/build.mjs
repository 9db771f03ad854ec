import { command } from './command.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './install.mjs'

await command(async () => {
  await ensureInstalled()
  await ensureBuilt()
})
