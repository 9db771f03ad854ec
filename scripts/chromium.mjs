import { installWithApt, mayUseApt } from './apt.mjs'
import { findChromium } from './find-chromium.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

export { findChromium }

/**
 * Finds a Chromium or else installs one.
 *
 * @returns {Promise<string>} path to its executable
 * @throws {Stop} when there is none and none can be installed
 */
export async function ensureChromium() {
  const fromDebian = ['chromium-headless-shell', 'chromium'].map((name) => () => installWithApt([name]))
  for (const install of [null, downloadWithPlaywright, ...fromDebian]) {
    await install?.()
    const found = await findChromium()
    if (found !== undefined) return found
  }
  throw new Stop(
    'No Chromium is here and none could be installed: install one, or set CHROMIUM_PATH to one.',
  )
}

async function downloadWithPlaywright() {
  console.log('Downloading a Chromium with Playwright, for up to 3 minutes')
  const cli = 'node_modules/@playwright/test/cli.js'
  const args = [cli, 'install', 'chromium']
  const code = await run(process.execPath, args, {}, { quiet: true, timeout: 180_000 })
  // What was downloaded needs libraries that a bare container lacks.
  if (code === 0 && mayUseApt()) await run(process.execPath, [cli, 'install-deps', 'chromium'])
}
