import type { LookupFunction } from 'node:net'
import { Agent, type Headers, type HeadersInit, type Response, fetch } from 'undici'
import { ProviderError } from './provider-error'

/** Hours are told apart by the clock: with one this many milliseconds off, "now" would be another hour's. */
const maximumSkew = 3_600_000

/** An error's body is kept up to this many characters: enough for its reason. */
const maximumDetail = 1_000

export interface ByteRequest {
  headers?: HeadersInit
  /** Which content types will do, and what an answer of another one is said not to be. */
  types: { accept: RegExp; name: string }
  maximumBytes: number
  /** No complete answer within this many milliseconds counts as none. */
  timeout: number
  /** Resolves host names, for a caller that does not go everywhere. */
  lookup?: LookupFunction
}

export interface ByteResponse {
  status: number
  headers: Headers
  /** Undefined for 304. */
  body: Buffer | undefined
}

/**
 * GETs something from a provider. It takes undici's own fetch, because Next replaces the global one by one
 * with a cache, and what is stored here has rules of its own.
 *
 * Resolves for 200, 203 and 304.
 *
 * @throws ProviderError for any other status, a redirect, a time-out (body included), a broken connection, a
 * body of another type or larger than allowed, or a clock there that is more than an hour from ours.
 */
export async function requestBytes(url: URL, request: ByteRequest): Promise<ByteResponse> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(new DOMException('too late', 'TimeoutError')), request.timeout)
  const dispatcher = request.lookup && new Agent({ connect: { lookup: request.lookup } })
  try {
    return await requestUntil(deadline.signal, url, request, dispatcher)
  } finally {
    clearTimeout(timer)
    void dispatcher?.destroy()
  }
}

async function requestUntil(
  signal: AbortSignal,
  url: URL,
  request: ByteRequest,
  dispatcher: Agent | undefined,
): Promise<ByteResponse> {
  const { types, maximumBytes, timeout } = request
  const response = await orProviderError(timeout, () =>
    // A provider never redirects; following one would let it choose whom we call.
    fetch(url, { headers: request.headers, redirect: 'error', signal, dispatcher }),
  )
  const { status, headers } = response
  const read = (limit: number) => readBody(response, url, signal, limit, timeout)
  const leave = () => response.body?.cancel().catch(() => {})
  const skew = Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())
  if (skew > maximumSkew && status < 400) {
    await leave()
    throw new ProviderError('clock', `the clock of ${url.host} is ${Math.round(skew / 60_000)} min from ours`)
  }
  if (status === 304) return { status, headers, body: undefined }

  if (status !== 200 && status !== 203) {
    const body = await read(1_000_000).catch(() => Buffer.alloc(0))
    throw new ProviderError('status', `${url.host} answered ${status}`, status, {
      detail: body.toString().slice(0, maximumDetail),
      retryAt: readRetryAfter(headers),
    })
  }
  const type = headers.get('content-type') ?? 'nothing'
  if (!types.accept.test(type)) {
    await leave()
    throw new ProviderError('format', `${url.host} sent ${type}, not ${types.name}`, status)
  }
  return { status, headers, body: await read(maximumBytes) }
}

/** `Retry-After` in either of its forms, as milliseconds since the epoch. RFC 9110, section 10.2.3. */
function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const time = /^\d+$/.test(value) ? Date.now() + Number(value) * 1000 : Date.parse(value)
  return Number.isFinite(time) ? time : undefined
}

async function readBody(
  { body }: Response,
  url: URL,
  signal: AbortSignal,
  maximumBytes: number,
  timeout: number,
): Promise<Buffer> {
  if (!body) return Buffer.alloc(0)
  const reader = body.getReader()
  // Once the headers are there, undici may lose the signal to the garbage collector, and a body that never
  // ends would then be read for ever: https://github.com/nodejs/undici/issues/4068
  const stop = () => void reader.cancel(signal.reason).catch(() => {})
  signal.addEventListener('abort', stop)
  const chunks: Uint8Array[] = []
  let bytes = 0
  await orProviderError(timeout, async () => {
    for (;;) {
      const { value, done } = await reader.read()
      signal.throwIfAborted()
      if (done) return
      bytes += value.byteLength
      if (bytes > maximumBytes) {
        stop()
        throw new ProviderError('format', `${url.host} sent more than ${maximumBytes} bytes`)
      }
      chunks.push(value)
    }
  })
  return Buffer.concat(chunks)
}

async function orProviderError<T>(timeout: number, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof ProviderError) throw error
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
    throw new ProviderError(
      timedOut ? 'timeout' : 'network',
      // undici says "fetch failed"; what failed is in the cause.
      timedOut ? `no complete answer within ${timeout} ms` : String((error as Error).cause ?? error),
      null,
      { cause: error },
    )
  }
}
