import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/root.mjs'
import { runNode } from '../scripts/run-node.mjs'

const standalone = join(root, 'bench/bare/.next/standalone/bench/bare')

/** The server of a Next site with one page and one route, both with nothing in them. */
export const bareServer = join(standalone, 'server.js')

/** @throws {import('../scripts/stop.mjs').Stop} */
export async function buildBareSite() {
  await runNode('next build', 'node_modules/next/dist/bin/next', ['build', 'bench/bare'])
  cpSync(join(root, 'bench/bare/.next/static'), join(standalone, '.next/static'), { recursive: true })
}
