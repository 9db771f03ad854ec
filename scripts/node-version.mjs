import { Stop } from './stop.mjs'

/**
 * @param {string} [version] such as 20.9.0
 * @throws {Stop} when that Node is older than what Next.js needs
 */
export function requireNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  throw new Stop(`Node.js 20.9 or later is needed, and this is ${version}.`)
}
