import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/**
 * Once the process is told to end, each answer closes its connection. Next finishes the requests in
 * flight, but would then wait for as long as clients keep their connections.
 */
export function closeConnectionsAtTheEnd(): void {
  const open = new Set<ServerResponse>()
  let ending = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      ending = true
      open.forEach(close)
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
