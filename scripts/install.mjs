import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireNodeVersion } from './node-version.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

const modules = join(root, 'node_modules')
const stamp = join(modules, '.portolan-lock-hash')

// The development packages are needed even where NODE_ENV=production would leave them out.
const options = ['--include=dev', '--no-audit', '--no-fund']

/**
 * Installs the packages unless those of this package-lock.json are there.
 *
 * @throws {Stop}
 */
export async function ensureInstalled() {
  requireNodeVersion()
  const lock = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  const installed = existsSync(join(modules, 'next', 'package.json'))
  if (installed && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return

  console.log('Installing the packages of package-lock.json')
  // An installation that fails half-way must not be taken for good.
  rmSync(stamp, { force: true })
  const code = await run('npm', ['ci', ...options])
  if (code !== 0) throw new Stop(`Stopped: npm ended with exit code ${code}.`, code)
  writeFileSync(stamp, hash)
}
