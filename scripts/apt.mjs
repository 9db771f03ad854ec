import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Whether this process may install packages of Debian or a relative of it. */
export function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * Installs packages with apt-get, if this process may.
 *
 * @param {string[]} packages
 */
export async function installWithApt(packages) {
  if (!mayUseApt()) return
  console.log(`Installing with apt-get: ${packages.join(', ')}`)
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], environment)
  await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], environment)
}
