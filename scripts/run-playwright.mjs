import { runNode } from './run-node.mjs'

/**
 * Runs the end-to-end tests.
 *
 * @param {string[]} args such as a spec file, or --headed
 * @param {string} [chromium] path to the browser
 * @throws {import('./stop.mjs').Stop}
 */
export async function runPlaywright(args, chromium) {
  const script = 'node_modules/@playwright/test/cli.js'
  await runNode('playwright', script, ['test', ...args], { CHROMIUM_PATH: chromium })
}
