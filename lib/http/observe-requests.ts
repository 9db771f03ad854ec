import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { currentRequest, log } from '../log'
import { httpRequests } from '../metrics'
import { routePattern } from './route-pattern'

/**
 * Gives each request an id (`X-Request-Id`, the one that a proxy gave it if it did), counts it, and
 * writes a line about it to the log once it is answered. Node publishes every request on this channel
 * before the server handles it: https://nodejs.org/api/diagnostics_channel.html#http
 */
export function observeRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const begin = performance.now()
    const requestId = idOf(request)
    response.setHeader('x-request-id', requestId)
    currentRequest.enterWith({ requestId })

    const { method = '', url = '' } = request
    response.once('close', async () => {
      const duration = performance.now() - begin
      const route = await routePattern(url)
      const status = response.statusCode
      // Who hung up before the end did not get what the status says.
      const aborted = response.writableFinished ? {} : { aborted: true }
      httpRequests.observe({ route, method, status }, duration / 1000)
      const line = { method, route, status, milliseconds: Math.round(duration), ...aborted }
      // 501 is oEmbed's own for a format that somebody else made up.
      if (status >= 500 && status !== 501) log.error(line, 'answered')
      else log.info(line, 'answered')
    })
  })
}

function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}
