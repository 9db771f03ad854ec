import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { beforeEach, expect, test, vi } from 'vitest'

const text = 'There is no connection.'
let words: { textContent: string }
let window: EventTarget
let worker: EventTarget
let isConnected: boolean
const reload = vi.fn()

function run(dataset: Record<string, string>) {
  words = { textContent: text }
  window = new EventTarget()
  worker = new EventTarget()
  reload.mockClear()
  const document = Object.assign(new EventTarget(), { hidden: false, currentScript: { previousElementSibling: words, dataset } })
  runInNewContext(readFileSync('components/offline/while-offline.js', 'utf8'), {
    document,
    addEventListener: window.addEventListener.bind(window),
    fetch: async () => {
      if (!isConnected) throw new TypeError('Failed to fetch')
    },
    location: { reload },
    navigator: { serviceWorker: worker },
    setInterval: () => 0,
  })
}

const hear = (isConnected: boolean) => worker.dispatchEvent(Object.assign(new Event('message'), { data: { isConnected } }))

beforeEach(() => {
  isConnected = true
  run({})
})

test('once the network is there and the site answers, nothing is said; once it is gone, it is said again', async () => {
  window.dispatchEvent(new Event('online'))
  await expect.poll(() => words.textContent).toBe('')
  window.dispatchEvent(new Event('offline'))
  expect(words.textContent).toBe(text)
})

test('a network without the site is no connection', async () => {
  hear(true)
  expect(words.textContent).toBe('')
  isConnected = false
  window.dispatchEvent(new Event('online'))
  await expect.poll(() => words.textContent).toBe(text)
})

test('what the worker learns counts', () => {
  hear(true)
  expect(words.textContent).toBe('')
  hear(false)
  expect(words.textContent).toBe(text)
  expect(reload).not.toHaveBeenCalled()
})

test('a page that stands in for one that is not kept is loaded again, once there is a connection', () => {
  run({ reload: '' })
  hear(false)
  expect(reload).not.toHaveBeenCalled()
  hear(true)
  expect(reload).toHaveBeenCalledOnce()
})
