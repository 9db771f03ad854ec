import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { routes } from './routes'

const paths = routes.filter(({ byAcceptLanguage }) => byAcceptLanguage).map(({ path }) => path)

/**
 * Tells caches that a page is in the language that the browser asks for. Next puts its own `Vary` in place of what a
 * page, the proxy or its settings say, so this is added when the headers are sent.
 */
export function varyByLanguage(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (!paths.includes(request.url?.split('?')[0] ?? '')) return
    const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse
    response.writeHead = (...all: unknown[]) => {
      response.appendHeader('vary', 'accept-language')
      return writeHead(...all)
    }
  })
}
