import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from './free-port'

/** The production build, served by a process of its own with nothing stored. */
export class Site {
  readonly #folder = mkdtempSync(join(tmpdir(), 'portolan-'))
  readonly #clock = join(this.#folder, 'clock-offset')
  #process: ChildProcess | undefined
  #output = ''
  origin = ''

  async start(environment: Record<string, string>): Promise<void> {
    const port = await freePort()
    this.origin = `http://localhost:${port}`
    this.setClockOffset(0)
    const server = join(process.cwd(), '.next/standalone/server.js')
    this.#process = spawn(process.execPath, [server], {
      env: {
        ...process.env,
        DATA_FOLDER: join(this.#folder, 'data'),
        ...environment,
        PORT: `${port}`,
        HOSTNAME: 'localhost',
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `--require=${JSON.stringify(join(process.cwd(), 'e2e/support/shifted-clock.cjs'))}`,
        TEST_CLOCK_OFFSET_FILE: this.#clock,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const read = (chunk: Buffer) => (this.#output += chunk)
    this.#process.stdout?.on('data', read)
    this.#process.stderr?.on('data', read)
    // Next says that it is ready before it is, and keeps who asks too soon waiting.
    while (!(await this.#answers())) {
      if (this.#process.exitCode !== null) throw new Error(`the site ended:\n${this.#output}`)
    }
  }

  async #answers(): Promise<boolean> {
    const signal = AbortSignal.timeout(60_000)
    const answer = fetch(`${this.origin}/_next/static/`, { method: 'HEAD', signal })
    return answer.then(
      () => true,
      () => delay(20, false),
    )
  }

  /** Puts the server's clock ahead by this many milliseconds. */
  setClockOffset(milliseconds: number): void {
    writeFileSync(this.#clock, `${milliseconds}`)
  }

  /** What the server printed so far. */
  get output(): string {
    return this.#output
  }

  /** The lines of the log, once the site has begun to write one. */
  get log(): Record<string, unknown>[] {
    const lines = this.#output.split('\n').slice(0, -1)
    return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
  }

  /** Asks it to end, and resolves with its exit code. */
  async end(): Promise<number | null> {
    if (!this.#process || this.#process.exitCode !== null) return this.#process?.exitCode ?? null
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGTERM')
    const [exitCode] = await exit
    return exitCode
  }

  async stop(): Promise<void> {
    await this.end()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
