import { once } from 'node:events'
import { type Server, createServer } from 'node:http'

interface HostPage {
  html: string
  headers: Record<string, string>
}

/** Somebody else's site, on an origin of its own, with the pages that a test gives it. */
export class HostSite {
  readonly #pages = new Map<string, HostPage>()
  readonly #server: Server = createServer((request, response) => {
    const page = this.#pages.get(request.url ?? '')
    if (!page) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
  })

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get origin(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('not started')
    return `http://127.0.0.1:${address.port}`
  }

  /** Publishes a page of which this is the body, and tells its address. */
  publish(body: string, headers: Record<string, string> = {}): string {
    const path = `/${this.#pages.size}`
    const html = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${body}`
    this.#pages.set(path, { html, headers })
    return this.origin + path
  }
}
