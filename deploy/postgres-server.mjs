import { execFile } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { findProgram } from '../scripts/find-program.mjs'
import { BackgroundProcess } from './background-process.mjs'

const run = promisify(execFile)

/** A PostgreSQL with nothing in it, on the loopback interface. */
export class PostgresServer {
  /** @type {BackgroundProcess | undefined} */
  #process
  #folder

  /**
   * @param {number} port
   * @param {string} folder where it keeps its data; it must not be there yet, and any user has to be able
   *   to get to it
   */
  constructor(port, folder) {
    this.port = port
    this.#folder = folder
  }

  get url() {
    return `postgres://portolan@127.0.0.1:${this.port}/postgres`
  }

  /** Starts it; the first time it lays out its folder. */
  async start() {
    const user = await ownUser()
    const options = { uid: user }
    const data = `${this.#folder}/data`
    if (!this.#process) {
      mkdirSync(this.#folder)
      if (user !== undefined) chownSync(this.#folder, user, -1)
      const layout = ['-D', data, '-U', 'portolan', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
      await run(programOf('initdb'), layout, options)
    }
    const args = ['-D', data, '-p', `${this.port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
    const output = `${this.#folder}/log`
    this.#process = new BackgroundProcess(programOf('postgres'), args, { output, user })
    const probe = ['-h', '127.0.0.1', '-p', `${this.port}`, '-U', 'portolan', '-q']
    await this.#process.until(() => succeeds('pg_isready', probe))
  }

  /** From here on it keeps its connections and answers nobody new. */
  hang() {
    this.#process?.signal('SIGSTOP')
  }

  goOn() {
    this.#process?.signal('SIGCONT')
  }

  /** @param {'SIGINT' | 'SIGQUIT'} [signal] to end in order, or at once as in a crash */
  async stop(signal = 'SIGINT') {
    await this.#process?.end(signal)
  }
}

/** @param {string} name */
function programOf(name) {
  const program = findProgram([name])
  if (!program) throw new Error(`PostgreSQL is not installed: there is no ${name}`)
  return program
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function succeeds(name, args) {
  return run(programOf(name), args).then(
    () => true,
    () => false,
  )
}

/** PostgreSQL does not run as root: then the user's id that its package made for it. */
async function ownUser() {
  if (process.getuid?.() !== 0) return undefined
  const { stdout } = await run('id', ['-u', 'postgres'])
  return Number(stdout)
}
