import { setTimeout as delay } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { expect } from './test'

interface Answer {
  status: number
  /** By the server's clock; null when that was put on while the answer was made. */
  date: number | null
  text: string
}

/** Each asks ten times a second, which keeps a small server busy, but not at its end. */
const pause = 100

/** Fifty that read an address, each over a connection of its own, and one that reads what costs nothing. */
export class Readers {
  readonly #ended = new AbortController()
  readonly #passTime: (milliseconds: number) => void
  #jumps = 0
  readonly #clients: Promise<void>[]
  /** Answers that differ. */
  readonly answers = new Map<string, Answer>()
  /** What is not even an answer. */
  readonly errors: unknown[] = []
  /** Milliseconds that each answer took. */
  readonly durations: number[] = []
  /** The same for what takes the server no work: what the machine adds. */
  readonly idleDurations: number[] = []

  constructor(origin: string, path: string, passTime: (milliseconds: number) => void) {
    this.#passTime = passTime
    this.#clients = Array.from({ length: 50 }, () => this.#read(origin + path, this.durations, this.answers))
    this.#clients.push(this.#read(`${origin}/_next/static/`, this.idleDurations))
  }

  /** Puts everybody's clock on, while they read. */
  passTime(milliseconds: number): void {
    this.#passTime(milliseconds)
    this.#jumps += 1
  }

  /** Until this many more answers came. */
  async untilAnswered(more: number): Promise<void> {
    const goal = this.durations.length + more
    await expect.poll(() => this.durations.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(goal)
  }

  async end(): Promise<void> {
    this.#ended.abort()
    await Promise.all(this.#clients)
  }

  async #read(address: string, durations: number[], answers?: Map<string, Answer>): Promise<void> {
    const dispatcher = new Agent({ connections: 1 })
    while (!this.#ended.signal.aborted) {
      const begin = performance.now()
      const jumps = this.#jumps
      try {
        const { statusCode, headers, body } = await request(address, { dispatcher })
        const text = await body.text()
        const date = jumps === this.#jumps ? Date.parse(String(headers.date)) : null
        answers?.set(`${statusCode} ${date === null} ${text}`, { status: statusCode, date, text })
      } catch (error) {
        this.errors.push(error)
      }
      durations.push(performance.now() - begin)
      await delay(pause)
    }
    await dispatcher.close()
  }
}

/** The value that 95 of 100 do not exceed. */
export function percentile95(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN
}
