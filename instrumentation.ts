import type { IncomingMessage } from 'node:http'

/**
 * Runs once, before the server answers.
 *
 * @throws Error naming each setting that does not fit
 */
export async function register(): Promise<void> {
  // Next compiles this file for the edge as well, and leaves this branch out there.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { getSettings } = await import('./lib/settings')
    if (getSettings().contact === null) {
      console.warn('CONTACT is not set: MET Norway requires an address of those who run a site.')
    }
    // The Fetch standard forbids a request with the method TRACE, so Next fails with a 500 when it makes
    // one. Under another name that nobody serves it is refused properly.
    const { subscribe } = await import('node:diagnostics_channel')
    subscribe('http.server.request.start', (message) => {
      const { request } = message as { request: IncomingMessage }
      if (request.method === 'TRACE') request.method = 'PROPFIND'
    })
  }
}
