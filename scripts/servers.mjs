import { findProgram } from './find-program.mjs'
import { Stop } from './stop.mjs'

/**
 * A program that tests, the cluster or the bench start; any of its names will do. `package` is that of Debian.
 *
 * @typedef {{ programs: string[], package: string }} Server
 */

/** The servers that stand around the site when it runs on more than one machine. */
export const servers = {
  nginx: { programs: ['nginx'], package: 'nginx-light' },
  Redis: { programs: ['redis-server', 'valkey-server'], package: 'redis-server' },
  PostgreSQL: { programs: ['initdb'], package: 'postgresql' },
}

/**
 * The servers that are not installed on this machine.
 *
 * @param {Record<string, Server>} [wanted]
 * @returns {string | null} a sentence that names them and how to install them on Debian; null when nothing is missing
 */
export function missingServers(wanted = servers) {
  const missing = Object.entries(wanted).filter(([, { programs }]) => findProgram(programs) === undefined)
  if (missing.length === 0) return null
  const packages = missing.map(([, server]) => server.package).join(' ')
  return `Not installed: ${missing.map(([name]) => name).join(', ')} (Debian: apt-get install ${packages}).`
}

/**
 * Makes sure that servers are installed. Nothing is installed here: that is for whoever owns the machine to decide.
 *
 * @param {Record<string, Server>} [wanted]
 * @throws {Stop} when one is missing
 */
export function requireServers(wanted = servers) {
  const missing = missingServers(wanted)
  if (missing) throw new Stop(missing)
}

/**
 * Says which servers are missing, so that tests that need them are skipped. In CI nothing is skipped.
 *
 * @throws {Stop} when one is missing and `CI` is set
 */
export function reportServers() {
  const missing = missingServers()
  if (missing && process.env.CI) throw new Stop(`${missing} CI tests with all of them.`)
  console.log(missing ? `${missing} Tests that need them are skipped.` : 'All are here')
}

/**
 * Whether a test that needs a server has to be skipped. In CI it is not skipped, and fails.
 *
 * @param {...(keyof typeof servers)} names
 */
export function isMissing(...names) {
  return !process.env.CI && names.some((name) => findProgram(servers[name].programs) === undefined)
}
