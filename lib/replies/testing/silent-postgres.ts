import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/**
 * A server on the loopback interface that accepts connections and answers nothing, or lets clients sign in as PostgreSQL
 * does and answers no query.
 *
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export async function silentPostgres({ letsIn }: { letsIn: boolean }) {
  const sockets = new Set<{ destroy: () => void }>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    if (!letsIn) return
    // AuthenticationOk, and ReadyForQuery in the idle state.
    socket.once('data', () => socket.write(Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I', 'latin1')))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `postgres://portolan@127.0.0.1:${port}/postgres`,
    async stop() {
      server.close()
      sockets.forEach((socket) => socket.destroy())
      await once(server, 'close')
    },
  }
}
