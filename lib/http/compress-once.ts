import compression from 'compression'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { keepCompression, keptCompression } from './kept-compressions'

/** Smaller ones are sent as they are, as `compression` does. */
const leastBytes = 1024

/**
 * Has an answer that many get compressed once, for all who ask after it is: pages and files that say by an ETag what
 * they are. What is for one reader alone is left to what compresses each answer.
 */
export function compressOnce(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' || !new Negotiator(request).encodings(['br']).includes('br')) return
  const write = response.write.bind(response) as Send<boolean>
  const end = response.end.bind(response) as Send<ServerResponse>
  const sent: Buffer[] = []
  /** Undefined before the first byte; null where nothing is to be kept. */
  let key: string | null | undefined
  let compressed: Buffer | undefined

  const begin = () => {
    if (key !== undefined) return
    key = keyOf(request, response)
    compressed = key === null ? undefined : keptCompression(key)
    if (!compressed) return
    response.setHeader('content-encoding', 'br')
    response.setHeader('content-length', compressed.length)
  }
  const collect = ([chunk, encoding]: SendArguments) => {
    if (!key || compressed) return
    if (typeof chunk === 'string') sent.push(Buffer.from(chunk, encodingOf(encoding)))
    else if (chunk instanceof Uint8Array) sent.push(Buffer.from(chunk))
  }

  const writeOnce: Send<boolean> = (...sending) => {
    begin()
    collect(sending)
    if (!compressed) return write(...sending)
    callbackOf(sending)?.()
    return true
  }
  const endOnce: Send<ServerResponse> = (...sending) => {
    begin()
    collect(sending)
    if (compressed) return end(compressed, callbackOf(sending))
    const isUnchanging = String(response.getHeader('cache-control')).includes('immutable')
    if (key) void keepCompression(key, Buffer.concat(sent), isUnchanging).catch(console.error)
    return end(...sending)
  }
  Object.assign(response, { write: writeOnce, end: endOnce })
}

/** `write` and `end` take a chunk, its encoding and a callback, each of which may be left out. */
type SendArguments = unknown[]
type Send<Result> = (...sending: SendArguments) => Result

function encodingOf(value: unknown): BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value) ? value : 'utf8'
}

function callbackOf(sending: SendArguments): (() => void) | undefined {
  return sending.find((value): value is () => void => typeof value === 'function')
}

/** `compression` is typed for Express, but needs nothing of it. */
type Express = Parameters<typeof compression.filter>

/** What names the bytes of an answer for certain; null where they may not be kept. */
function keyOf(request: IncomingMessage, response: ServerResponse): string | null {
  const [etag, control, length] = ['etag', 'cache-control', 'content-length'].map((name) => response.getHeader(name))
  const isForAll = control !== undefined && !/no-store|private/.test(String(control))
  const isWhole = response.statusCode === 200 && !response.headersSent && !response.hasHeader('content-encoding')
  const isSmall = length !== undefined && Number(length) < leastBytes
  const isCompressible = compression.filter(request as Express[0], response as Express[1])
  if (!etag || !isForAll || !isWhole || isSmall || !isCompressible) return null
  // Next makes the ETag of a file of its size and time, which others may share.
  return `${request.url?.split('?', 1)} ${String(etag)}`
}
