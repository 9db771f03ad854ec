import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

await command(async () => {
  await ensureInstalled()
  return run(process.execPath, ['node_modules/next/dist/bin/next', 'dev'])
})
