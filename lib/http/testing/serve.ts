import { once } from 'node:events'
import { type RequestListener, createServer } from 'node:http'
import { afterEach } from 'vitest'

const stops: (() => void)[] = []

/** Ends all servers of a test; at its end they end by themselves. */
export function stopServing(): void {
  for (const stop of stops.splice(0)) stop()
}

afterEach(stopServing)

/** The address of a server on the loopback interface that answers so until the test ends. */
export async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return new URL(`http://127.0.0.1:${address.port}/`)
}
