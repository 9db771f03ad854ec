import compression from 'compression'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { compressOnce } from './compress-once'

const text = Array.from({ length: 2_000 }, (_, line) => `Line ${line} of ${(line * 7_919) % 1_009} lines.\n`).join('')
const ends: (() => void)[] = []

afterEach(() => ends.splice(0).forEach((end) => end()))

/** Serves with both compressions, as the site does. */
async function serve(answer: RequestListener): Promise<string> {
  const compress = compression()
  const server = createServer((request, response) => {
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {})
    compressOnce(request, response)
    answer(request, response)
  })
  ends.push(() => server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Node's own fetch would decompress, and hide how many bytes came. */
async function ask(address: string, encoding = 'gzip, deflate, br, zstd'): Promise<{ headers: Headers; bytes: number }> {
  const response = await fetch(address, { headers: { 'accept-encoding': encoding } })
  const content = await response.text()
  expect(content).toBe(text)
  return { headers: response.headers, bytes: Number(response.headers.get('content-length')) }
}

function answerPage(request: IncomingMessage, response: ServerResponse) {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', request.url === '/private' ? 'private, no-store' : 's-maxage=30')
  if (request.url !== '/unnamed') response.setHeader('etag', `"of ${request.url}"`)
  response.end(text)
}

test('after the first answer, one is sent that was compressed better, with its length', async () => {
  const site = await serve(answerPage)
  expect((await ask(`${site}/page`)).bytes).toBe(0)
  await vi.waitFor(async () => expect((await ask(`${site}/page`)).bytes).toBeGreaterThan(0))
  const { headers } = await ask(`${site}/page`)
  expect(headers.get('content-encoding')).toBe('br')
  expect(headers.get('vary')).toContain('Accept-Encoding')
  expect(headers.get('etag')).toBe('"of /page"')
})

test('who does not take Brotli gets what they take', async () => {
  const site = await serve(answerPage)
  await ask(`${site}/other`)
  await vi.waitFor(async () => expect((await ask(`${site}/other`)).bytes).toBeGreaterThan(0))
  expect((await ask(`${site}/other`, 'gzip')).headers.get('content-encoding')).toBe('gzip')
  expect((await ask(`${site}/other`, 'identity')).headers.get('content-encoding')).toBeNull()
})

test('what changed is another answer', async () => {
  let version = 1
  const site = await serve((_, response) => {
    response.setHeader('content-type', 'text/plain')
    response.setHeader('cache-control', 'public')
    response.setHeader('etag', `"${version}"`)
    response.end(`Version ${version}\n${text}`)
  })
  const read = async () => {
    const response = await fetch(site, { headers: { 'accept-encoding': 'br' } })
    return { content: await response.text(), kept: response.headers.has('content-length') }
  }
  await read()
  await vi.waitFor(async () => expect(await read()).toMatchObject({ kept: true }))
  expect((await read()).content).toMatch(/^Version 1\n/)
  version = 2
  expect((await read()).content).toMatch(/^Version 2\n/)
})

test.each(['/private', '/unnamed'])('%s is compressed for each answer', async (path) => {
  const site = await serve(answerPage)
  await ask(site + path)
  // By then the one that may be kept is, and so would this one.
  await ask(`${site}/after${path}`)
  await vi.waitFor(async () => expect((await ask(`${site}/after${path}`)).bytes).toBeGreaterThan(0))
  expect((await ask(site + path)).bytes).toBe(0)
})

test('a file that is sent piece by piece is the same in the end', async () => {
  const site = await serve((_, response) => {
    response.setHeader('content-type', 'text/css')
    response.setHeader('cache-control', 'public, immutable')
    response.setHeader('etag', 'W/"pieces"')
    response.setHeader('content-length', Buffer.byteLength(text))
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += 10_000) response.write(bytes.subarray(at, at + 10_000))
    response.end()
  })
  await ask(site)
  await vi.waitFor(async () => expect((await ask(site)).bytes).toBeGreaterThan(0))
})
