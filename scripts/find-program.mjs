import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where servers are installed, which is not on everybody's PATH. */
const more = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', ...postgresFolders()]

/**
 * @param {string[]} names of which any will do
 * @param {string} [path] the folders to search, as in PATH
 * @returns {string | undefined} path to the program
 */
export function findProgram(names, path = process.env.PATH ?? '') {
  const folders = [...path.split(delimiter).filter(Boolean), ...more]
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Debian keeps each version of PostgreSQL in a folder of its own; the newest is first. */
function postgresFolders() {
  const versions = '/usr/lib/postgresql'
  if (!existsSync(versions)) return []
  const newestFirst = readdirSync(versions).sort((a, b) => Number(b) - Number(a))
  return newestFirst.map((version) => join(versions, version, 'bin'))
}
