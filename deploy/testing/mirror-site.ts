import { once } from 'node:events'
import { type Server, createServer } from 'node:http'

/** A request as an instance got to see it. */
export interface Mirrored {
  method: string
  url: string
  headers: Record<string, string>
  body: string
}

/**
 * An instance that answers each request with the request itself, and lets caches keep the answer for a minute,
 * whatever it is. So any request that shapes the answer to another one is seen. It obeys conditions, ranges and
 * Next's prefetches as carelessly as a server may.
 */
export class MirrorSite {
  #server: Server | undefined
  /** All requests so far, the newest last. */
  readonly requests: Mirrored[] = []
  /** More headers of each answer. */
  headers: Record<string, string> = {}

  async start(port = 0, host = '127.0.0.1'): Promise<number> {
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      const { method = '', url = '' } = request
      const headers = request.headers as Record<string, string>
      this.requests.push({ method, url, headers, body })
      const perRequest = { 'x-request-id': undefined, 'x-forwarded-for': undefined }
      const seen = { ...headers, ...perRequest }
      const text = JSON.stringify({ method: method === 'HEAD' ? 'GET' : method, url, headers: seen, body })
      const kept = { 'cache-control': 'public, s-maxage=60', etag: `"${text.length}"`, 'accept-ranges': 'bytes' }
      const all = { ...kept, 'content-type': 'text/html', vary: 'rsc', 'x-instance': host, ...this.headers }
      for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
      const isKnown = headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined
      response.statusCode = isKnown ? 304 : headers.range ? 206 : url.includes('missing') ? 404 : 200
      response.end(headers.range ? text.slice(0, 10) : text)
    })
    server.listen({ port, host, backlog: 4096 })
    await once(server, 'listening')
    this.#server = server
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    return address.port
  }

  async stop(): Promise<void> {
    const server = this.#server
    if (!server?.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
}
