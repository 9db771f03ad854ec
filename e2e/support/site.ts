import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BackgroundProcess, answers } from '@/deploy/background-process.mjs'
import { freePort } from '@/deploy/free-port.mjs'

const server = join(process.cwd(), '.next/standalone/server.js')
const shiftedClock = join(process.cwd(), 'e2e/support/shifted-clock.cjs')

/** The production build, served by a process of its own with nothing stored. */
export class Site {
  readonly #folder = mkdtempSync(join(tmpdir(), 'portolan-'))
  readonly #clock = join(this.#folder, 'clock-offset')
  #process: BackgroundProcess | undefined
  origin = ''

  async start(environment: Record<string, string>): Promise<void> {
    const port = await freePort()
    this.origin = `http://localhost:${port}`
    this.setClockOffset(0)
    this.#process = new BackgroundProcess(process.execPath, [server], {
      output: join(this.#folder, 'output'),
      environment: {
        DATA_FOLDER: join(this.#folder, 'data'),
        ...environment,
        PORT: `${port}`,
        HOSTNAME: 'localhost',
        NODE_OPTIONS: `--require=${JSON.stringify(shiftedClock)}`,
        TEST_CLOCK_OFFSET_FILE: this.#clock,
      },
    })
    // No page is behind this path, so that asking makes the site ask nobody for weather.
    await this.#process.until(() => answers(`${this.origin}/_next/static/`))
  }

  /** Puts the server's clock ahead by this many milliseconds. */
  setClockOffset(milliseconds: number): void {
    // The server reads it at any time, and must not see it half-written.
    writeFileSync(`${this.#clock}-next`, `${milliseconds}`)
    renameSync(`${this.#clock}-next`, this.#clock)
  }

  /** All bytes of the files that the replies are in, where that is SQLite. */
  storedReplies(): Buffer {
    const folder = join(this.#folder, 'data')
    const files = readdirSync(folder).filter((name) => name.startsWith('replies.sqlite'))
    return Buffer.concat(files.map((name) => readFileSync(join(folder, name))))
  }

  /** What the server printed so far. */
  get output(): string {
    return this.#process?.output ?? ''
  }

  /** The lines of the log, once the site has begun to write one. */
  get log(): Record<string, unknown>[] {
    const lines = this.output.split('\n').slice(0, -1)
    return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
  }

  /** Asks it to end, and resolves with its exit code. */
  async end(): Promise<number | null> {
    return (await this.#process?.end()) ?? null
  }

  async stop(): Promise<void> {
    await this.end()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
