import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** A program that runs beside this one, and writes what it has to say to a file. */
export class BackgroundProcess {
  /** @type {import('node:child_process').ChildProcess} */
  #child
  #output

  /**
   * @param {string} program
   * @param {string[]} args
   * @param {{ output: string, environment?: Record<string, string | undefined>, user?: number, folder?: string }} options
   *   the file that its output is appended to, what its environment has beside this process's own, the id of
   *   the user that it runs as, and the folder that it starts in
   */
  constructor(program, args, { output, environment, user, folder }) {
    const file = openSync(output, 'a')
    const env = { ...process.env, ...environment }
    this.#child = spawn(program, args, { cwd: folder, env, uid: user, stdio: ['ignore', file, file] })
    this.#child.once('error', () => {})
    this.#output = output
    closeSync(file)
  }

  get isRunning() {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  /**
   * Resolves once the condition holds.
   *
   * @param {() => Promise<boolean>} condition
   * @throws {Error} with what it wrote, when it ended before
   */
  async until(condition) {
    while (!(await condition())) {
      if (!this.isRunning) throw new Error(`${this.#child.spawnfile} ended:\n${this.output}`)
      await delay(20)
    }
  }

  /** What it wrote so far. */
  get output() {
    return readFileSync(this.#output, 'utf8')
  }

  /** @param {NodeJS.Signals} name */
  signal(name) {
    this.#child.kill(name)
  }

  /**
   * @param {NodeJS.Signals} [signal]
   * @returns {Promise<number | null>} its exit code; null when the signal ended it
   */
  async end(signal = 'SIGTERM') {
    if (this.isRunning) {
      const exit = once(this.#child, 'exit')
      this.#child.kill(signal)
      await exit
    }
    return this.#child.exitCode
  }
}

/**
 * Whether a server answers, whatever it says.
 *
 * @param {string} address
 * @returns {Promise<boolean>}
 */
export function answers(address) {
  return fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(60_000) }).then(
    () => true,
    () => false,
  )
}
