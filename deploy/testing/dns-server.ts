import { type Socket, createSocket } from 'node:dgram'
import { once } from 'node:events'

/**
 * A DNS server that knows one name, as Docker's does for a service: an A record for each address, none of them for
 * longer than a second. RFC 1035, section 4.
 */
export class DnsServer {
  #socket: Socket | undefined
  /** The addresses that the name stands for. With none, the name does not exist. */
  addresses: string[] = []

  async start(): Promise<number> {
    const socket = createSocket('udp4', (query, { port, address }) => {
      socket.send(this.#answer(query), port, address)
    })
    socket.bind(0, '127.0.0.1')
    await once(socket, 'listening')
    this.#socket = socket
    return socket.address().port
  }

  stop(): void {
    this.#socket?.close()
  }

  #answer(query: Buffer): Buffer {
    const endOfName = query.indexOf(0, 12)
    const question = query.subarray(12, endOfName + 5)
    const header = Buffer.alloc(12)
    query.copy(header, 0, 0, 2)
    // It is an answer, recursion is there, and without addresses the name is not (NXDOMAIN).
    header.writeUInt16BE(this.addresses.length > 0 ? 0x8180 : 0x8183, 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(this.addresses.length, 6)
    const records = this.addresses.map((address) => {
      const record = Buffer.alloc(16)
      // The name is that of the question, at byte 12.
      record.writeUInt16BE(0xc00c, 0)
      record.writeUInt16BE(1, 2)
      record.writeUInt16BE(1, 4)
      record.writeUInt32BE(1, 6)
      record.writeUInt16BE(4, 10)
      record.set(address.split('.').map(Number), 12)
      return record
    })
    return Buffer.concat([header, question, ...records])
  }
}
