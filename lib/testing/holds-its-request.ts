import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const requests = new AsyncLocalStorage<object>()

/**
 * Whether something still holds the AsyncLocalStorage store of a request after it was answered, as a settled promise does
 * before Node 24.
 *
 * @param answer runs inside the store, as a request's handler does
 */
export async function holdsItsRequest(answer: () => Promise<unknown>): Promise<boolean> {
  const store = await answerInside(answer)
  // A WeakRef holds its target until the current job has ended.
  await nextTurn()
  collectGarbage()
  return store.deref() !== undefined
}

async function answerInside(answer: () => Promise<unknown>): Promise<WeakRef<object>> {
  const store = {}
  await requests.run(store, answer)
  return new WeakRef(store)
}
