import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashBuildInputs } from './build-inputs.mjs'
import { root } from './root.mjs'
import { runNode } from './run-node.mjs'

const output = join(root, '.next')
/** The server and what it needs, which runs anywhere that Node does. */
export const standalone = join(output, 'standalone')
const stamp = join(output, 'portolan-build-hash')

/**
 * Builds the site unless the build there is of these very inputs, and puts the content beside it, of which no build is
 * made.
 *
 * @throws {import('./stop.mjs').Stop}
 */
export async function ensureBuilt() {
  await ensureServerBuilt()
  const content = join(standalone, 'content')
  rmSync(content, { recursive: true, force: true })
  cpSync(join(root, 'content'), content, { recursive: true })
}

async function ensureServerBuilt() {
  // Taken before the build: a file that changes meanwhile has to make the build out of date.
  const hash = hashBuildInputs(root)
  const built = existsSync(join(output, 'BUILD_ID'))
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return

  console.log('Building the site')
  // A build that fails half-way must not be taken for good.
  rmSync(stamp, { force: true })
  await runNode('next build', 'node_modules/next/dist/bin/next', ['build'], { NEXT_PUBLIC_REVISION: revision() })
  // Next leaves to a CDN what the browser loads; here the server sends it too.
  cpSync(join(output, 'static'), join(standalone, '.next/static'), { recursive: true })
  if (existsSync(join(root, 'public'))) {
    cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true })
  }
  writeFileSync(stamp, hash)
}

/** The commit that is built, for the metrics; undefined where it is neither in `REVISION` nor known to git. */
function revision() {
  if (process.env.REVISION) return process.env.REVISION
  const { stdout } = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: root, encoding: 'utf8' })
  return stdout?.trim() || undefined
}
