import { run } from '../scripts/run.mjs'
import { Stop } from '../scripts/stop.mjs'

/**
 * Installs what is measured, or measured with. Nothing of ours depends on it, so it is no dependency and has no lock.
 *
 * @param {string} folder with a package.json
 * @throws {Stop}
 */
export async function installPackages(folder) {
  const options = ['install', '--prefix', folder, '--no-package-lock', '--legacy-peer-deps', '--no-audit', '--no-fund']
  const code = await run('npm', options)
  if (code !== 0) throw new Stop(`Stopped: npm ended with exit code ${code}.`, code)
}
