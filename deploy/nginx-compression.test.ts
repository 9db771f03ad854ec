import { existsSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, oneInstance, startNginx } from './testing/nginx'
import { send } from './testing/send'

const hasBrotli = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so')
const site = new MirrorSite()
let instances = ''
const address = `/chongjin?${'long'.repeat(300)}`

describeNginx('compression by nginx', () => {
  beforeAll(async () => {
    instances = oneInstance(await site.start())
  })

  afterAll(() => site.stop())

  test('is gzip where there is no Brotli, and the answer says that it varies', async () => {
    const { port } = await startNginx({ 'instances.conf': instances }, { brotli: false })
    const plain = await send(port, { path: address })
    const { headers, bytes } = await send(port, { path: address, headers: { 'accept-encoding': 'br, gzip' } })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(bytes)).toEqual(plain.bytes)
    for (const answer of [plain.headers, headers]) expect(String(answer.vary)).toMatch(/accept-encoding/i)
  })

  test.skipIf(!hasBrotli)('is Brotli where its module is, for those who take it', async () => {
    const { port } = await startNginx({ 'instances.conf': instances })
    const plain = await send(port, { path: address })
    const { headers, bytes } = await send(port, { path: address, headers: { 'accept-encoding': 'gzip, br' } })
    expect([headers['content-encoding'], headers['x-cache']]).toEqual(['br', 'HIT'])
    expect(brotliDecompressSync(bytes)).toEqual(plain.bytes)
    const older = await send(port, { path: address, headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(older.bytes)).toEqual(plain.bytes)
    for (const answer of [plain.headers, headers, older.headers]) {
      expect(String(answer.vary).match(/accept-encoding/gi)).toHaveLength(1)
    }
  })

  /** Types of pages, scripts, styles, JSON, feeds, the sitemap, maps and texts of the site. */
  const types = [
    ...['text/html; charset=utf-8', 'application/javascript; charset=UTF-8', 'text/javascript', 'text/css', 'text/x-component'],
    ...['application/json', 'application/problem+json', 'application/atom+xml', 'application/xml', 'text/xml'],
    ...['image/svg+xml', 'text/markdown', 'text/plain'],
  ]

  test('is for every type of text that the site sends', async () => {
    const { port } = await startNginx({ 'instances.conf': instances })
    for (const type of types) {
      site.headers = { 'content-type': type }
      const path = `${address}&${encodeURIComponent(type)}`
      for (const encoding of hasBrotli ? ['gzip', 'br'] : ['gzip']) {
        const { headers } = await send(port, { path, headers: { 'accept-encoding': encoding } })
        expect(headers['content-encoding'], type).toBe(encoding)
      }
    }
    site.headers = {}
  })
})
