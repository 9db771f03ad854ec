import type { IncomingMessage } from 'node:http'

/**
 * Runs once, before the server answers. The Fetch standard forbids a request with the method TRACE, so
 * Next fails with a 500 when it makes one. Under another name that nobody serves it is refused properly.
 */
export async function register(): Promise<void> {
  // Next compiles this file for the edge as well, where there is no such module.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { subscribe } = await import('node:diagnostics_channel')
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    if (request.method === 'TRACE') request.method = 'PROPFIND'
  })
}
