import { once } from 'node:events'
import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { requestJson } from './request-json'
import { serve, stopServing } from './testing/serve'

/* Over real sockets on the loopback interface, since what breaks here breaks in the network. */

/** A server that says it sends JSON, unless it says otherwise. */
async function serveJson(listener: RequestListener): Promise<URL> {
  const url = await serve((request, response) => {
    response.setHeader('content-type', 'application/json')
    listener(request, response)
  })
  return new URL('/forecast', url)
}

function serveBody(body: string | Buffer, status = 200, headers: Record<string, string> = {}) {
  return serveJson((_, response) => response.writeHead(status, headers).end(body))
}

function failureOf(failure: string, status: number | null = null) {
  return expect.objectContaining({ name: 'ProviderError', failure, status })
}

test.each([200, 203])('the JSON of a %i is read', async (status) => {
  const url = await serveBody('{"temperature":-5.8,"unit":"°C"}', status, { expires: 'soon' })
  const response = await requestJson(url)
  expect(response).toMatchObject({ status, body: { temperature: -5.8, unit: '°C' } })
  expect(response.headers.get('expires')).toBe('soon')
})

test('a 304 has no body', async () => {
  const url = await serveJson((_, response) => response.writeHead(304, { expires: 'soon' }).end())
  expect(await requestJson(url)).toMatchObject({ status: 304, body: undefined })
})

test('the provider is told what is wanted, and what the caller adds', async () => {
  const requests: IncomingMessage[] = []
  const url = await serveJson((request, response) => {
    requests.push(request)
    response.end('{}')
  })
  await requestJson(url, { 'user-agent': 'Portolan/0.1' })
  expect(requests).toMatchObject([
    { method: 'GET', headers: { accept: 'application/json', 'user-agent': 'Portolan/0.1' } },
  ])
})

test('a gzipped body is unpacked', async () => {
  const url = await serveBody(gzipSync('{"temperature":-5.8}'), 200, { 'content-encoding': 'gzip' })
  expect((await requestJson(url)).body).toEqual({ temperature: -5.8 })
})

test('characters that are split between two packets stay whole', async () => {
  const text = '°'.repeat(400_000)
  const bytes = Buffer.from(`"${text}"`)
  // Packets end wherever they do; of so many characters of two bytes, some are split.
  const url = await serveBody(bytes)
  expect((await requestJson(url)).body).toBe(text)
})

test.each([204, 400, 403, 429, 500, 502])('a %i is a failure that names it', async (status) => {
  const url = await serveBody(status === 204 ? '' : '<html>Bad Gateway</html>', status)
  await expect(requestJson(url)).rejects.toThrow(failureOf('status', status))
})

test.each([301, 302, 307])('a %i is not followed', async (status) => {
  const paths: (string | undefined)[] = []
  const url = await serveJson((request, response) => {
    paths.push(request.url)
    if (request.url === '/elsewhere') response.end('{}')
    else response.writeHead(status, { location: '/elsewhere' }).end()
  })
  await expect(requestJson(url)).rejects.toThrow(failureOf('network'))
  expect(paths).toEqual(['/forecast'])
})

test.each([
  ['HTML', '<html></html>'],
  ['cut off', '{"hourly":{"time":[1,2'],
  ['followed by an error', '{"latitude":1}Unexpected error while streaming data: closed'],
  ['with nan in it', '{"latitude":nan}'],
  ['empty', ''],
])('a 200 whose body is %s is a failure', async (_, body) => {
  await expect(requestJson(await serveBody(body))).rejects.toThrow(failureOf('format', 200))
})

test.each(['text/html', 'text/plain; charset=utf-8', 'application/octet-stream', ''])(
  'JSON that is called "%s" is refused',
  async (type) => {
    const url = await serveBody('{}', 200, { 'content-type': type })
    await expect(requestJson(url)).rejects.toThrow(failureOf('format', 200))
  },
)

test.each(['application/json; charset=utf-8', 'application/geo+json', 'Application/JSON'])(
  '%s is JSON',
  async (type) => {
    expect((await requestJson(await serveBody('{}', 200, { 'content-type': type }))).body).toEqual({})
  },
)

test('a failure carries the beginning of what the provider said', async () => {
  const url = await serveBody(`{"reason":"${'x'.repeat(5_000)}"}`, 429)
  const detail = expect.stringMatching(/^\{"reason":"x{989}$/)
  await expect(requestJson(url)).rejects.toThrow(expect.objectContaining({ detail }))
})

test.each([
  ['120', '2026-11-24T10:02:00Z'],
  ['Tue, 24 Nov 2026 11:00:00 GMT', '2026-11-24T11:00:00Z'],
])('Retry-After: %s is understood', async (value, expected) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const url = await serveBody('', 503, { 'retry-after': value })
  const retryAt = Date.parse(expected)
  await expect(requestJson(url)).rejects.toThrow(expect.objectContaining({ retryAt }))
})

test('a Retry-After that makes no sense is passed over', async () => {
  const url = await serveBody('', 503, { 'retry-after': 'soon' })
  await expect(requestJson(url)).rejects.toThrow(expect.objectContaining({ retryAt: null }))
})

test('a body of exactly 1 MB is read', async () => {
  const url = await serveBody(`"${'x'.repeat(999_998)}"`)
  expect((await requestJson(url)).body).toHaveLength(999_998)
})

test.each([
  ['as it is', Buffer.from(`"${'x'.repeat(999_999)}"`), {}],
  ['once unpacked', gzipSync(`"${'x'.repeat(999_999)}"`), { 'content-encoding': 'gzip' }],
])('a body of one byte more is refused, %s', async (_, body, headers) => {
  await expect(requestJson(await serveBody(body, 200, headers))).rejects.toThrow(failureOf('format'))
})

test('a body without end is refused, and the provider notices', async () => {
  const closed = vi.fn()
  const url = await serveJson((_, response) => {
    response.on('close', closed)
    writeForever(response)
  })
  await expect(requestJson(url)).rejects.toThrow(failureOf('format'))
  await vi.waitFor(() => expect(closed).toHaveBeenCalled())
})

/** Writes as fast as the other side reads. */
function writeForever(response: ServerResponse) {
  while (!response.destroyed && response.write('x'.repeat(65_536)));
  response.once('drain', () => writeForever(response))
}

test('a refused connection is a failure', async () => {
  const url = await serveBody('{}')
  stopServing()
  await expect(requestJson(url)).rejects.toThrow(failureOf('network'))
  await expect(requestJson(url)).rejects.toThrow('ECONNREFUSED')
})

test.each<[string, (response: ServerResponse) => void]>([
  ['before the answer', (response) => response.socket?.resetAndDestroy()],
  [
    'within the body',
    (response) => response.write('{"hourly":', () => response.socket?.resetAndDestroy()),
  ],
  [
    'short of its announced length',
    (response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{'),
  ],
])('a connection that breaks %s is a failure', async (_, breakOff) => {
  const url = await serveJson((_, response) => breakOff(response))
  await expect(requestJson(url)).rejects.toThrow(failureOf('network'))
})

test('no complete answer within four seconds is a failure, and ends the request', { timeout: 6_000 }, async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  // A process under load collects while it waits, and a time-out must not get lost in that.
  const collecting = setInterval(collectGarbage, 200)
  onTestFinished(() => clearInterval(collecting))
  const ended: Promise<unknown>[] = []
  const behave: RequestListener[] = [
    () => {},
    (_, response) => void response.write('{"hourly":'),
    (_, response) => {
      const dripping = setInterval(() => response.write(' '), 500)
      response.once('close', () => clearInterval(dripping))
    },
  ]
  const start = performance.now()
  await Promise.all(
    behave.map(async (listener) => {
      const url = await serveJson((request, response) => {
        ended.push(once(response, 'close'))
        listener(request, response)
      })
      await expect(requestJson(url)).rejects.toThrow(failureOf('timeout'))
    }),
  )
  expect(performance.now() - start).toBeGreaterThan(3_900)
  await Promise.all(ended)
})
