import { ensureBuilt } from './ensure-built.mjs'
import { checkTypes } from './check-types.mjs'
import { ensureChromium } from './chromium.mjs'
import { command } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode } from './run-node.mjs'
import { runPlaywright } from './run-playwright.mjs'
import { reportServers } from './servers.mjs'

/** @type {string | undefined} */
let CHROMIUM_PATH

/** @type {[name: string, action: () => Promise<void>][]} */
const steps = [
  ['install', ensureInstalled],
  ['chromium', findBrowser],
  ['servers', async () => reportServers()],
  ['lint', () => runNode('eslint', 'node_modules/eslint/bin/eslint.js', ['.'])],
  ['types', checkTypes],
  ['spelling', () => runNode('cspell', 'node_modules/cspell/bin.mjs', ['lint', '--no-progress', '--config', 'scripts/cspell.json'])],
  ['unit', () => runNode('vitest', 'node_modules/vitest/vitest.mjs', ['run'])],
  ['build', ensureBuilt],
  ['end to end', () => runPlaywright([], CHROMIUM_PATH)],
]

await command(async () => {
  const begin = Date.now()
  for (const [name, action] of steps) {
    console.log(`\n== ${name}`)
    await action()
  }
  const names = steps.map(([name]) => name).join(', ')
  console.log(`\nPassed in ${Math.round((Date.now() - begin) / 1000)} s: ${names}`)
})

async function findBrowser() {
  CHROMIUM_PATH = await ensureChromium()
  console.log(CHROMIUM_PATH)
}
