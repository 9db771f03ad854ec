import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { isIPv6 } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { BackgroundProcess, answers } from '@/deploy/background-process.mjs'
import { freePort } from '@/deploy/free-port.mjs'
import { ShiftedClock } from './shifted-clock'

const server = join(process.cwd(), '.next/standalone/server.js')

/** The production build, served by a process of its own with nothing stored. */
export class Site {
  readonly #folder = mkdtempSync(join(tmpdir(), 'portolan-'))
  readonly #clock = new ShiftedClock(join(this.#folder, 'clock-offset'))
  #process: BackgroundProcess | undefined
  origin = ''

  /** @param environment its settings; HOSTNAME is the name or address that it listens on */
  async start({ HOSTNAME = 'localhost', ...environment }: Record<string, string>): Promise<void> {
    const port = await freePort()
    this.origin = `http://${isIPv6(HOSTNAME) ? `[${HOSTNAME}]` : HOSTNAME}:${port}`
    this.#process = new BackgroundProcess(process.execPath, [server], {
      output: join(this.#folder, 'output'),
      environment: {
        DATA_FOLDER: this.dataFolder,
        ...environment,
        PORT: `${port}`,
        HOSTNAME,
        ...this.#clock.environment,
      },
    })
    // Nothing is at this address, so the site asks nobody for weather. Next answers it only once the server is prepared.
    await this.#process.until(() => answers(`${this.origin}/_next/static/none`))
  }

  /** Where it keeps what it stores, unless it is told another place. */
  get dataFolder(): string {
    return join(this.#folder, 'data')
  }

  /** Puts the server's clock ahead by this many milliseconds. */
  setClockOffset(milliseconds: number): void {
    this.#clock.setOffset(milliseconds)
  }

  /** All bytes of the files that the replies are in, where that is SQLite. */
  storedReplies(): Buffer {
    const folder = this.dataFolder
    const files = readdirSync(folder).filter((name) => name.startsWith('replies.sqlite'))
    return Buffer.concat(files.map((name) => readFileSync(join(folder, name))))
  }

  /** Empties what the replies are in, where that is SQLite, while the site runs. */
  eraseReplies(): void {
    const database = new DatabaseSync(join(this.dataFolder, 'replies.sqlite'))
    database.exec('delete from reply')
    database.close()
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

  /** Asks it to end, or kills it, and resolves with its exit code. */
  async end(signal?: NodeJS.Signals): Promise<number | null> {
    return (await this.#process?.end(signal)) ?? null
  }

  async stop(): Promise<void> {
    await this.end()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
