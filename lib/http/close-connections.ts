import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { constants } from 'node:os'

/** Milliseconds. Docker sends SIGKILL ten seconds after SIGTERM. */
const patience = 8_000

/**
 * Once the process is told to end, each answer closes its connection. Next finishes the requests in flight, but would
 * then wait for as long as clients keep their connections. A request that is still not answered after eight seconds is
 * dropped, so that neither a client that stops reading nor a service that hangs keeps the process alive.
 */
export function closeConnectionsAtTheEnd(): void {
  const open = new Set<ServerResponse>()
  let ending = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      ending = true
      open.forEach(close)
      setTimeout(() => {
        console.warn(`Ended after ${patience / 1000} s with ${open.size} requests that were not answered.`)
        process.exit(128 + constants.signals[signal])
      }, patience).unref()
    })
  }
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse }
    if (ending) return close(response)
    open.add(response)
    response.once('close', () => open.delete(response))
  })
}

function close(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}
