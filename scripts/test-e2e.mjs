import { ensureBuilt } from './ensure-built.mjs'
import { ensureChromium } from './chromium.mjs'
import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { runPlaywright } from './run-playwright.mjs'
import { reportServers } from './servers.mjs'

await command(async () => {
  await ensureInstalled()
  const chromium = await ensureChromium()
  reportServers()
  await ensureBuilt()
  await runPlaywright(process.argv.slice(2), chromium)
})
