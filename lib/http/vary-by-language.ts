import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Tells caches that the home page is in the language that a browser asks for. Next puts a `Vary` of its own in place
 * of what a page, the proxy or its settings say, so that this is added when the headers are sent.
 */
export function varyHomeByLanguage(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (!/^\/(\?|$)/.test(request.url ?? '')) return
    const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse
    response.writeHead = (...all: unknown[]) => {
      response.appendHeader('vary', 'accept-language')
      return writeHead(...all)
    }
  })
}
