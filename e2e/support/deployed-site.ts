import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'

/**
 * Stands before a site, as a proxy does. Told that there is another build, it gives all stylesheets other names,
 * marks the pages with it, and no longer has what the build before had.
 */
export class DeployedSite {
  readonly #site: string
  readonly #server: Server
  build = 'one'
  /** Whether it closes each connection without an answer. */
  isDown = false
  /** What it answers by itself, by path. */
  readonly own = new Map<string, string>()

  /** @param site the origin of the site */
  constructor(site: string) {
    this.#site = site
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  async start(): Promise<void> {
    this.#server.listen(0, 'localhost')
    await once(this.#server, 'listening')
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get origin(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('not started')
    return `http://localhost:${address.port}`
  }

  async #answer({ url = '', method, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isDown) return void response.destroy()
    const own = this.own.get(url)
    if (own !== undefined) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(own)
    const isStylesheet = url.endsWith('.css')
    if (isStylesheet && !url.includes(`/${this.build}-`)) return void response.writeHead(404).end()

    const path = isStylesheet ? url.replace(`/${this.build}-`, '/') : url
    const { cookie = '', accept = '' } = headers
    const answer = await fetch(this.#site + path, { method, headers: { cookie, accept }, redirect: 'manual' })
    const passedOn = [...answer.headers].filter(([name]) => !/^(content-(encoding|length)|transfer-encoding|connection|etag)$/.test(name))
    const body = answer.headers.get('content-type')?.startsWith('text/html')
      ? this.#rebuilt(await answer.text())
      : Buffer.from(await answer.arrayBuffer())
    response.writeHead(answer.status, Object.fromEntries(passedOn)).end(body)
  }

  #rebuilt(html: string): string {
    return html
      .replace(/(\/_next\/static\/chunks\/)([\w~-]+\.css)/g, `$1${this.build}-$2`)
      .replace('<body', `<body data-build="${this.build}"`)
  }
}
