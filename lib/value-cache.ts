import { LRUCache } from 'lru-cache'

/**
 * Values that are expensive to make, the most used of them. Each is made once; callers who ask meanwhile wait for the
 * same one.
 *
 * Once a value is there, its promise is let go. Before Node 24 a promise holds the AsyncLocalStorage stores of the
 * request that made it, and with them all of that request: a cache of promises never frees the requests that filled it.
 */
export class ValueCache {
  readonly #values: LRUCache<string, { value: unknown }, () => Promise<unknown>>

  /** @param max the number of values that are kept */
  constructor(max: number) {
    this.#values = new LRUCache({
      max,
      // A value that is pushed out while it is being made still reaches those who wait for it.
      ignoreFetchAbort: true,
      fetchMethod: async (_key, _stale, { context: make }) => ({ value: await make() }),
    })
  }

  /**
   * The value of a key, made if there is none yet. A key always has to be used with the same type.
   *
   * @throws whatever `make` throws; the next caller tries again
   */
  async get<T>(key: string, make: () => Promise<T>): Promise<T> {
    const { value } = await this.#values.forceFetch(key, { context: make })
    return value as T
  }
}
