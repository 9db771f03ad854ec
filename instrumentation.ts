import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/**
 * Runs once, before the server answers. The Fetch standard forbids a request with the method TRACE, so
 * Next fails with a 500 when it makes one. Under another name that nobody serves it is refused properly.
 */
export function register(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    if (request.method === 'TRACE') request.method = 'PROPFIND'
  })
}
