import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { run } from './run.mjs'

// For all destinations, or for those that are named.
await command(async () => {
  await ensureInstalled()
  return run(process.execPath, ['--import', 'tsx', 'scripts/report-content.ts', ...process.argv.slice(2)])
})
