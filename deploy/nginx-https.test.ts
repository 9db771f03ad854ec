import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProgram } from '@/scripts/find-program.mjs'
import { root } from '@/scripts/root.mjs'
import { freePort } from './free-port.mjs'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, oneInstance, startNginx } from './testing/nginx'
import { send } from './testing/send'

const site = new MirrorSite()
const folder = mkdtempSync(join(tmpdir(), 'portolan-certificates-'))
let port = 0
let securePort = 0

/** A certificate for localhost that nobody else signed. */
function makeCertificate() {
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=localhost']
  execFileSync('openssl', ['req', '-x509', ...kind, ...files, '-days', '1'], { stdio: 'ignore' })
}

/** The shipped file, with ports that are free here and the certificate of this test. */
async function listenFile() {
  const text = readFileSync(join(root, 'deploy/nginx/listen-https.conf'), 'utf8')
  return text
    .replaceAll(/^listen \[::\].*$/gm, '')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('listen 8443', `listen 127.0.0.1:${securePort}`)
    .replaceAll('/etc/portolan/certificates', folder)
}

const hasOpenSsl = findProgram(['openssl']) !== undefined

describeNginx('HTTPS by listen-https.conf', () => {
  beforeAll(async () => {
    if (!hasOpenSsl) return
    makeCertificate()
    ;[port, securePort] = [await freePort(), await freePort()]
    await startNginx({ 'instances.conf': oneInstance(await site.start()), 'listen.conf': await listenFile() }, { port })
  })

  afterAll(async () => {
    await site.stop()
    rmSync(folder, { recursive: true })
  })

  test.skipIf(!hasOpenSsl)('leads from HTTP to the same address, and keeps its method', async () => {
    const headers = { host: 'portolan.example:8080' }
    const answer = await send(port, { method: 'POST', path: '/chongjin/replies?a=%20b', headers })
    expect([answer.status, answer.headers.location]).toEqual([308, 'https://portolan.example/chongjin/replies?a=%20b'])
  })

  test.skipIf(!hasOpenSsl)('tells the site of it, so that it sends HSTS, and brings forms over HTTP/2 with their host', async () => {
    const connection = connect(`https://127.0.0.1:${securePort}`, { rejectUnauthorized: false })
    const headers = { ':method': 'POST', ':path': '/chongjin/replies', ':authority': 'portolan.example' }
    const stream = connection.request({ ...headers, origin: 'https://portolan.example' }).end('text=x')
    const [answer] = await once(stream, 'response')
    expect(answer).toMatchObject({ ':status': 200 })
    connection.destroy()
    expect(site.requests.at(-1)).toMatchObject({
      body: 'text=x',
      headers: { 'x-forwarded-proto': 'https', host: 'portolan.example', origin: 'https://portolan.example' },
    })
  })
})
