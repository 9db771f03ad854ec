import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { beforeEach, expect, test, vi } from 'vitest'
import { workerData } from './worker-data'

vi.mock('./while-offline.js?minified', () => ({ default: 'script()' }))

const origin = 'https://site.example'
type Listener = (event: object) => void

/** As https://w3c.github.io/ServiceWorker/#cache-interface has it, where what is put again stands last. */
class FakeCache {
  readonly #kept = new Map<string, Response>()
  readonly #key = (request: string | Request) => new URL(typeof request === 'string' ? request : request.url, origin).href

  async put(request: string, response: Response) {
    this.#kept.delete(this.#key(request))
    this.#kept.set(this.#key(request), response)
  }
  async match(request: string | Request, { ignoreSearch = false } = {}) {
    const [path = ''] = this.#key(request).split('?')
    const found = ignoreSearch ? [...this.#kept].find(([url]) => url.split('?')[0] === path)?.[1] : this.#kept.get(this.#key(request))
    return found?.clone()
  }
  async matchAll() {
    return [...this.#kept.values()].map((response) => response.clone())
  }
  async keys() {
    return [...this.#kept.keys()].map((url) => ({ url }))
  }
  async delete(request: string) {
    return this.#kept.delete(this.#key(request))
  }
}

let listeners: Record<string, Listener>
let stored: Map<string, FakeCache>
let isConnected: boolean
let messages: unknown[]

beforeEach(() => {
  listeners = {}
  stored = new Map()
  isConnected = true
  messages = []
  const fetch = async () => {
    if (!isConnected) throw new TypeError('Failed to fetch')
    return new Response('<html lang="en"><title>Page</title><main>Page</main></html>', { headers: { date: new Date().toUTCString() } })
  }
  runInNewContext(readFileSync('components/offline/service-worker.js', 'utf8'), {
    ...workerData('<p>{reason}</p><ul>{pages}</ul>'),
    addEventListener: (name: string, listener: Listener) => (listeners[name] = listener),
    caches: { open: async (name: string) => stored.get(name) ?? stored.set(name, new FakeCache()).get(name) },
    clients: { matchAll: async () => [{ postMessage: (message: unknown) => messages.push(message) }] },
    ...{ fetch, location: new URL(origin), navigator: { language: 'zh-TW' }, URL, Response },
  })
})

/** The answer of the worker to a page that is opened; undefined where it leaves that to the browser. */
async function open(path: string, mode = 'navigate'): Promise<string | undefined> {
  const work: Promise<unknown>[] = []
  let answer: Promise<Response> | undefined
  listeners.fetch?.({
    request: { method: 'GET', mode, url: origin + path },
    respondWith: (response: Promise<Response>) => (answer = response),
    waitUntil: (promise: Promise<unknown>) => work.push(promise),
  })
  const text = await (await answer)?.text()
  await Promise.all(work)
  return text
}

async function kept(name = 'pages'): Promise<string[]> {
  return ((await stored.get(`portolan-${name}`)?.keys()) ?? []).map(({ url }) => url.slice(origin.length))
}

test('what links add to an address makes no further copy, and the home page takes no place of a destination', async () => {
  const places = Array.from({ length: 12 }, (_, index) => `/place-${index}`)
  for (const place of places) await open(place)
  for (let visit = 0; visit < 13; visit++) await open(`/?utm_source=somewhere&fbclid=${visit}`)
  await open('/?lang=en')
  await open('/?lang=constructor')
  await open('/place-0?utm_source=somewhere&from=timeline')
  expect(await kept()).toEqual([...places.slice(1), '/', '/place-0'])
})

test('the home page in another language is another page', async () => {
  await open('/?lang=fr&utm_source=somewhere')
  await open('/')
  expect(await kept()).toEqual(['/?lang=fr', '/'])
})

test('copies that an earlier worker kept for each query are dropped', async () => {
  const pages = new FakeCache()
  stored.set('portolan-pages', pages)
  for (const query of ['?fbclid=1', '?fbclid=2']) await pages.put(`/${query}`, new Response('old'))
  await open('/chongjin')
  expect(await kept()).toEqual(['/chongjin'])
})

test.each(['/moderation', '/embed/chongjin', '/chongjin.txt', '/chongjin/replies/new', '/api/oembed', '/photos/a/b'])(
  '%s is left to the browser',
  async (path) => {
    expect(await open(path)).toBeUndefined()
  },
)

test('a list of replies is not kept, and without a connection that is said', async () => {
  expect(await open('/chongjin/replies')).toContain('Page')
  expect(await kept()).toEqual([])
  isConnected = false
  expect(await open('/chongjin/replies')).toContain('this device has no copy of the page')
})

test('a kept copy says that there is no connection, with the script that ends this', async () => {
  await open('/chongjin')
  isConnected = false
  expect(await open('/chongjin?utm_source=x')).toMatch(
    /<p class="kept-copy" role="status"><span>There is no connection. <\/span><script>script\(\)<\/script>This is the page/,
  )
})

test('open pages are told whether the weather could be fetched', async () => {
  await open('/api/weather/chongjin', 'cors')
  isConnected = false
  await open('/api/weather/chongjin', 'cors')
  expect(messages).toEqual([{ isConnected: true }, { isConnected: false }])
})
