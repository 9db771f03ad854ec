import { createConnection } from 'node:net'
import { findProgram } from '../scripts/find-program.mjs'
import { BackgroundProcess } from './background-process.mjs'

/** A Redis with nothing in it, which can be made to hang. */
export class RedisServer {
  /** @type {BackgroundProcess | undefined} */
  #process

  /**
   * @param {number} port
   * @param {string} output a file for what it writes
   */
  constructor(port, output) {
    this.port = port
    this.output = output
  }

  get url() {
    return `redis://127.0.0.1:${this.port}`
  }

  async start() {
    const program = findProgram(['redis-server', 'valkey-server'])
    if (!program) throw new Error('redis-server is not installed')
    const options = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    this.#process = new BackgroundProcess(program, options, { output: this.output })
    await this.#process.until(() => accepts(this.port))
  }

  /** From here on it keeps its connections and answers nothing. */
  hang() {
    this.#process?.signal('SIGSTOP')
  }

  goOn() {
    this.#process?.signal('SIGCONT')
  }

  async stop() {
    await this.#process?.end('SIGKILL')
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}
