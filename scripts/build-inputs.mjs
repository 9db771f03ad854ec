import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

const inputs = [
  'app',
  'components',
  'instrumentation.ts',
  'lib',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'public',
  'scripts/minify.mjs',
  'tsconfig.json',
]

/**
 * A hash of everything a build is made from: the path and the content of each file.
 *
 * @param {string} folder the project's folder
 */
export function hashBuildInputs(folder) {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap((input) => filesAt(folder, input)).sort()) {
    const content = readFileSync(join(folder, path))
    // The length keeps the end of one file and the start of the next apart.
    hash.update(`${path.split(sep).join('/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {string} input
 * @returns {string[]}
 */
function filesAt(folder, input) {
  const path = join(folder, input)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [input]
  return readdirSync(path, { encoding: 'utf8', recursive: true })
    .map((name) => join(input, name))
    .filter((name) => !/\.test\.tsx?$/.test(name) && statSync(join(folder, name)).isFile())
}
