import { run } from './run.mjs'
import { Stop } from './stop.mjs'

/**
 * Runs a script of the project, or of a package in it, with this Node.
 *
 * @param {string} name what a failure is called
 * @param {string} script relative to the project's folder
 * @param {string[]} [args]
 * @param {Record<string, string | undefined>} [environment]
 * @throws {Stop} with the script's exit code, unless that is 0
 */
export async function runNode(name, script, args = [], environment = {}) {
  const code = await run(process.execPath, [script, ...args], environment)
  if (code !== 0) throw new Stop(`Stopped: ${name} ended with exit code ${code}.`, code)
}
