import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
    const ready = new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.#output += chunk
        if (this.#output.includes('Ready in')) resolve()
      }
      this.#process?.stdout?.on('data', read)
      this.#process?.stderr?.on('data', read)
      this.#process?.once('exit', () => reject(new Error(`the site ended:\n${this.#output}`)))
    })
    await ready
  }

  /** Puts the server's clock ahead by this many milliseconds. */
  setClockOffset(milliseconds: number): void {
    writeFileSync(this.#clock, `${milliseconds}`)
  }

  /** What the server printed so far. */
  get output(): string {
    return this.#output
  }

  async stop(): Promise<void> {
    if (this.#process && this.#process.exitCode === null) {
      const exit = once(this.#process, 'exit')
      this.#process.kill('SIGTERM')
      await exit
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port to be had')
  return address.port
}
