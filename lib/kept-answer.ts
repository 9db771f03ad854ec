import { toInstant } from './weather/instant'
import { getStore } from './store'

/** What a provider last said, and how it stands with asking it. */
export interface KeptAnswer<T> {
  /** Null where it has not answered yet, or not for too long. */
  value: T | null
  /** When the value was read, as a UTC instant. */
  readAt: string | null
  /** When asking failed, where that was after the value was read. */
  failedAt: string | null
}

/** Milliseconds. */
export interface Keeping {
  /** For which an answer is not asked for again. */
  lifetime: number
  /** For which it may serve when nothing newer can be had. */
  grace: number
}

/** After a failure nobody asks again for this many milliseconds. */
const pause = 60_000

/**
 * What `read` gives, through the store. Concurrent calls share one request. Once there is a value nobody
 * waits any more: it is renewed behind whoever asks. A failure is logged, and loses nothing that is there.
 *
 * @param key of the answer in the store; to be changed with the shape of the value
 */
export async function keptAnswer<T>(key: string, keeping: Keeping, read: () => Promise<T>): Promise<KeptAnswer<T>> {
  const kept = await getStore().getOrSet<KeptAnswer<T>>({
    key,
    // With an answer stored, it is returned at once, and the factory runs behind it.
    timeout: 0,
    grace: keeping.grace,
    factory: async ({ setOptions }) => {
      try {
        const value = await read()
        setOptions({ ttl: keeping.lifetime })
        return { value, readAt: toInstant(Date.now()), failedAt: null }
      } catch (error) {
        console.warn(`${key} cannot be read. ${String(error)}`)
        setOptions({ ttl: pause })
        const previous = await getStore().get<KeptAnswer<T> | undefined>({ key, grace: keeping.grace })
        const { value = null, readAt = null } = previous ?? {}
        return { value, readAt, failedAt: toInstant(Date.now()) }
      }
    },
  })
  const isTooOld = kept.readAt !== null && Date.now() - Date.parse(kept.readAt) > keeping.lifetime + keeping.grace
  return isTooOld ? { ...kept, value: null, readAt: null } : kept
}
