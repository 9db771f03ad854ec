import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:https'
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

  test.skipIf(!hasOpenSsl)('tells the site of it, so that it sends HSTS', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = request({ port: securePort, path: '/chongjin', rejectUnauthorized: false, agent: false }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      sent.on('error', reject).end()
    })
    expect(status).toBe(200)
    expect(site.requests.at(-1)?.headers['x-forwarded-proto']).toBe('https')
  })
})
