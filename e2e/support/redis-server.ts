import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { findProgram } from '@/scripts/find-program.mjs'
import { freePort } from './free-port'

/** A real Redis with nothing in it, which a test can stop in its tracks. */
export class RedisServer {
  #process: ChildProcess | undefined
  #port: number | undefined

  /** The same address after a `stop` and another start. */
  async start(): Promise<void> {
    const program = findProgram(['redis-server', 'valkey-server'])
    if (!program) throw new Error('redis-server is not installed')
    this.#port ??= await freePort()
    const options = ['--port', `${this.#port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    this.#process = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of this.#process.stdout ?? []) {
      if (String(line).includes('Ready to accept connections')) break
    }
  }

  async address(): Promise<string> {
    this.#port ??= await freePort()
    return `redis://127.0.0.1:${this.#port}`
  }

  /** It keeps its connections and answers nothing. */
  hang(): void {
    this.#process?.kill('SIGSTOP')
  }

  goOn(): void {
    this.#process?.kill('SIGCONT')
  }

  async stop(): Promise<void> {
    if (!this.#process || this.#process.exitCode !== null) return
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
    this.#process = undefined
  }
}
