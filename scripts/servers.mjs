import { installWithApt } from './apt.mjs'
import { findProgram } from './find-program.mjs'
import { Stop } from './stop.mjs'

/** The servers around the site, each with the package of Debian that it is in. */
const servers = { nginx: 'nginx-light', 'redis-server': 'redis-server', initdb: 'postgresql' }

/**
 * Finds the servers that stand around the site when it runs on more than one machine, or else installs
 * them.
 *
 * @param {Record<string, string>} [others] programs that are wanted besides, each with its package
 * @throws {Stop} when there are none and none can be installed
 */
export async function ensureServers(others = {}) {
  const packages = { ...servers, ...others }
  const isMissing = (/** @type {[string, string]} */ [name]) => findProgram([name]) === undefined
  const missing = Object.entries(packages).filter(isMissing)
  if (missing.length === 0) return
  await installWithApt(missing.map(([, name]) => name))
  const names = missing.filter(isMissing).map(([name]) => name)
  if (names.length > 0) {
    throw new Stop(`Not here, and could not be installed: ${names.join(', ')}. Install them, please.`)
  }
}
