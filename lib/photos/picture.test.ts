import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ReplayUpstream } from '@/e2e/replay/replay-upstream.mjs'
import { publicLookup } from '../http/public-lookup'
import { fetchPicture } from './picture'

const upstream = new ReplayUpstream()
let name = 0

beforeAll(() => upstream.start())
afterAll(() => upstream.stop())
afterEach(() => {
  upstream.behaviour.pictures = 'ok'
})

/** A picture that nobody has asked for yet. */
function address() {
  return new URL(`${upstream.origin}/pictures/640x480/${++name}.jpg`)
}

test('a picture is what its bytes say, and is fetched once for all who ask', async () => {
  const url = address()
  const before = upstream.otherRequests.length
  const pictures = await Promise.all(Array.from({ length: 10 }, () => fetchPicture(url)))
  expect(new Set(pictures.map(({ type }) => type))).toEqual(new Set(['image/jpeg']))
  expect(upstream.otherRequests.length - before).toBe(1)
})

test.each(['svg', 'wrong-type', 'html', 'truncated', '50-mb', 'pixel-bomb', 'html-500', 'reset', 'unasked-304'] as const)(
  'what comes as %s is no picture, and is not asked for again at once',
  async (behaviour) => {
    upstream.behaviour.pictures = behaviour
    const url = address()
    const before = upstream.otherRequests.length
    await expect(fetchPicture(url)).rejects.toThrow(expect.objectContaining({ name: 'ProviderError' }))
    upstream.behaviour.pictures = 'ok'
    await expect(fetchPicture(url)).rejects.toThrow(expect.objectContaining({ name: 'ProviderError' }))
    expect(upstream.otherRequests.length - before).toBe(1)
  },
)

test('an address that leads into this network is not called where it must be public', async () => {
  const url = address()
  url.hostname = 'localhost'
  const before = upstream.otherRequests.length
  await expect(fetchPicture(url, publicLookup)).rejects.toThrow('not a public host')
  expect(upstream.otherRequests.length).toBe(before)
})
