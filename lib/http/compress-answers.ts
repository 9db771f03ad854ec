import compression from 'compression'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import { compressOnce } from './compress-once'

/**
 * Compresses each answer by what its client takes: with Brotli a page is a sixth smaller than with gzip, which is
 * all that Next itself knows. Node publishes every request on this channel before the server handles it.
 */
export function compressAnswers(): void {
  // Until it is kept, and for what is one reader's alone: level 5 costs as much as gzip's 6.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {})
    compressOnce(request, response)
  })
}
