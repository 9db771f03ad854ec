import { request } from 'node:http'

export interface Sent {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

export interface Received {
  status: number
  headers: Record<string, string | string[] | undefined>
  bytes: Buffer
}

/**
 * Sends one request over a connection of its own, and sends no header besides those that are given but Host.
 *
 * @param from the loopback address that it is sent from
 */
export function send(port: number, { method = 'GET', path, headers = {}, body }: Sent, from = '127.0.0.1'): Promise<Received> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers, localAddress: from, agent: false }
    const sent = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
