import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { getSettings } from './settings'

/** A command that takes longer than this many milliseconds has failed. */
const patience = 60

/** After a failure nothing is asked for this many milliseconds: everything goes on from memory. */
const pause = 5_000

/**
 * A connection to Redis that never holds anybody up: a command fails within 60 ms, and in the five
 * seconds after a failure at once. It connects, and connects again, by itself.
 */
export class GuardedRedis {
  readonly connection: Redis
  #pausedUntil = 0
  #failed = false

  constructor(url: string) {
    this.connection = new Redis(url, {
      // A command is not kept until there is a connection, nor repeated on the next one.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: 2_000,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    })
    // Without a listener ioredis prints each attempt; what matters is said once, below.
    this.connection.on('error', (error) => this.#fail(error))
    this.connection.on('ready', () => (this.#pausedUntil = 0))
  }

  /** Whether its last answer came in time. */
  get isUp(): boolean {
    return !this.#failed && this.connection.status === 'ready'
  }

  /** Resolves once there is a connection, or after this many milliseconds. */
  async connected(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds
    while (this.connection.status !== 'ready' && performance.now() < end) await delay(10)
  }

  /**
   * Runs commands on the connection.
   *
   * @throws Error when there is no answer in time, or lately was none
   */
  async ask<T>(operation: () => Promise<T>): Promise<T> {
    if (performance.now() < this.#pausedUntil) throw new Error('Redis failed lately')
    const answered = new AbortController()
    try {
      const result = await Promise.race([operation(), silence(answered.signal)])
      if (this.#failed) console.warn('Redis answers again: forecasts are shared.')
      this.#failed = false
      return result
    } catch (error) {
      this.#fail(error)
      throw error
    } finally {
      answered.abort()
    }
  }

  #fail(error: unknown): void {
    this.#pausedUntil = performance.now() + pause
    if (!this.#failed) {
      console.warn(`Redis does not answer: going on from memory, and from that alone. ${String(error)}`)
    }
    this.#failed = true
  }
}

/** Rejects when time is up, unless it is aborted before. */
async function silence(signal: AbortSignal): Promise<never> {
  await delay(patience, undefined, { signal })
  // A process under load reads late what came in time: one more turn of the event loop reads it.
  await nextTurn()
  throw new Error(`no answer within ${patience} ms`)
}

/** The Redis of the settings, or null. Next builds page and route apart: they share it by `globalThis`. */
export function getRedis(): GuardedRedis | null {
  const { redisUrl } = getSettings()
  if (redisUrl === null) return null
  const shared = globalThis as typeof globalThis & { portolanRedis?: GuardedRedis }
  return (shared.portolanRedis ??= new GuardedRedis(redisUrl))
}
