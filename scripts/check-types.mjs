import { runNode } from './run-node.mjs'

/**
 * Checks the types of everything, scripts and tests included.
 *
 * @throws {import('./stop.mjs').Stop}
 */
export async function checkTypes() {
  // The types of the routes are made from app/, and tsc needs them.
  await runNode('next typegen', 'node_modules/next/dist/bin/next', ['typegen'])
  await runNode('tsc', 'node_modules/typescript/bin/tsc', ['--noEmit'])
}
