import { type Headers, type HeadersInit, type Response, fetch } from 'undici'
import { ProviderError } from './provider-error'

/** No complete answer within this many milliseconds counts as none. */
const timeout = 4_000

/** A forecast is about 40 kB; nothing that a provider sends comes near this many bytes. */
const maximumBytes = 1_000_000

/** Hours are told apart by the clock: with one this many milliseconds off, "now" would be another hour's. */
const maximumSkew = 3_600_000

/** An error's body is kept up to this many characters: enough for its reason. */
const maximumDetail = 1_000

export interface JsonResponse {
  status: number
  headers: Headers
  /** The parsed body; undefined for 304. */
  body: unknown
}

/**
 * GETs JSON from a provider. It takes undici's own fetch, because Next replaces the global one by one
 * with a cache, and what is stored here has rules of its own.
 *
 * Resolves for 200, 203 and 304.
 *
 * @throws ProviderError for any other status, a redirect, a time-out (4 s, body included), a broken
 * connection, a body that is not JSON, is not called so, or is larger than 1 MB, or a clock there that
 * is more than an hour from ours.
 */
export async function requestJson(url: URL, headers: HeadersInit = {}): Promise<JsonResponse> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(new DOMException('too late', 'TimeoutError')), timeout)
  try {
    return await requestUntil(deadline.signal, url, headers)
  } finally {
    clearTimeout(timer)
  }
}

async function requestUntil(signal: AbortSignal, url: URL, headers: HeadersInit): Promise<JsonResponse> {
  const response = await orProviderError(() =>
    fetch(url, {
      headers: { accept: 'application/json', ...headers },
      // A provider never redirects; following one would let it choose whom we call.
      redirect: 'error',
      signal,
    }),
  )
  const { status } = response
  const skew = Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now())
  if (skew > maximumSkew && status < 400) {
    await response.body?.cancel().catch(() => {})
    throw new ProviderError('clock', `the clock of ${url.host} is ${Math.round(skew / 60_000)} min from ours`)
  }
  if (status === 304) return { status, headers: response.headers, body: undefined }

  if (status !== 200 && status !== 203) {
    throw new ProviderError('status', `${url.host} answered ${status}`, status, {
      detail: (await readText(response, url, signal).catch(() => '')).slice(0, maximumDetail),
      retryAt: readRetryAfter(response.headers),
    })
  }
  const type = response.headers.get('content-type') ?? 'nothing'
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    await response.body?.cancel().catch(() => {})
    throw new ProviderError('format', `${url.host} sent ${type}, not JSON`, status)
  }
  const text = await readText(response, url, signal)
  try {
    return { status, headers: response.headers, body: JSON.parse(text) }
  } catch (cause) {
    throw new ProviderError('format', `${url.host} sent a body that is not JSON`, status, { cause })
  }
}

/** `Retry-After` in either of its forms, as milliseconds since the epoch. RFC 9110, section 10.2.3. */
function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const time = /^\d+$/.test(value) ? Date.now() + Number(value) * 1000 : Date.parse(value)
  return Number.isFinite(time) ? time : undefined
}

async function readText({ body }: Response, url: URL, signal: AbortSignal): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  // Once the headers are there, undici may lose the signal to the garbage collector, and a body that never
  // ends would then be read for ever: https://github.com/nodejs/undici/issues/4068
  const stop = () => void reader.cancel(signal.reason).catch(() => {})
  signal.addEventListener('abort', stop)
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  await orProviderError(async () => {
    for (;;) {
      const { value, done } = await reader.read()
      signal.throwIfAborted()
      if (done) return
      bytes += value.byteLength
      if (bytes > maximumBytes) {
        stop()
        throw new ProviderError('format', `${url.host} sent more than ${maximumBytes} bytes`)
      }
      text += decoder.decode(value, { stream: true })
    }
  })
  return text + decoder.decode()
}

async function orProviderError<T>(attempt: () => Promise<T>): Promise<T> {
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
