import { Mutex } from 'async-mutex'
import { LRUCache } from 'lru-cache'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** Answers that wait for their turn: one that finds as many before it is not kept. */
const mostWaiting = 32

const kept = new LRUCache<string, Buffer>({ maxSize: 16 * 1024 * 1024, sizeCalculation: ({ length }) => length })
const waiting = new Set<string>()
const oneAtATime = new Mutex()

/** The bytes of an answer, compressed with Brotli, if they were kept. */
export function keptCompression(key: string): Buffer | undefined {
  return kept.get(key)
}

/**
 * Compresses the bytes of an answer much better than there is time for while somebody waits, off the main thread.
 *
 * @param key names the bytes for certain
 * @param isUnchanging whether they are worth the best that Brotli can do: 5 % less, in three times the time
 */
export async function keepCompression(key: string, bytes: Buffer, isUnchanging: boolean): Promise<void> {
  if (kept.has(key) || waiting.has(key) || waiting.size >= mostWaiting) return
  waiting.add(key)
  try {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: isUnchanging ? 11 : 10,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    }
    await oneAtATime.runExclusive(async () => kept.set(key, await compress(bytes, { params })))
  } finally {
    waiting.delete(key)
  }
}
