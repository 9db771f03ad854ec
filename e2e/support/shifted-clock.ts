import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const preload = join(process.cwd(), 'e2e/support/shifted-clock.cjs')

/** The clock of processes that are started with its environment, which a test can put ahead. */
export class ShiftedClock {
  readonly #file: string

  /** @param file in which its offset is kept */
  constructor(file: string) {
    this.#file = file
    this.setOffset(0)
  }

  get environment(): Record<string, string> {
    return { NODE_OPTIONS: `--require=${JSON.stringify(preload)}`, TEST_CLOCK_OFFSET_FILE: this.#file }
  }

  /** Puts it ahead by this many milliseconds. */
  setOffset(milliseconds: number): void {
    // It is read at any time, and must not be seen half-written.
    writeFileSync(`${this.#file}-next`, `${milliseconds}`)
    renameSync(`${this.#file}-next`, this.#file)
  }
}
