import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { root } from '@/scripts/root.mjs'
import { freePort } from './free-port.mjs'
import { DnsServer } from './testing/dns-server'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, startNginx } from './testing/nginx'
import { send } from './testing/send'

/* The instances by their name, as in a container: all on one port, each with an address of its own. */

const dns = new DnsServer()
const sites = new Map<string, MirrorSite>()
let port = 0
let sitePort = 0
let log = ''

async function startInstance(address: string) {
  const site = new MirrorSite()
  await site.start(sitePort, address)
  sites.set(address, site)
  dns.addresses = [...sites.keys()]
}

/** @param isKnown whether the name goes on standing for it, as it does for a while after a crash */
async function endInstance(address: string, isKnown = false) {
  await sites.get(address)?.stop()
  sites.delete(address)
  if (!isKnown) dns.addresses = [...sites.keys()]
}

/** The instances that answer thirty readers of what is not kept, and 0 for none. */
async function answering() {
  const answers = Array.from({ length: 30 }, (_, index) => {
    return send(port, { method: 'POST', path: '/chongjin/replies' }, `127.0.10.${index + 1}`)
  })
  return new Set((await Promise.all(answers)).map(({ headers }) => headers['x-instance'] ?? 0))
}

/** Each worker of nginx looks the name up by itself. */
const untilAnsweredBy = (...instances: unknown[]) =>
  vi.waitFor(async () => expect(await answering()).toEqual(new Set(instances)), { timeout: 30_000, interval: 500 })

describeNginx('the instances behind nginx', () => {
  beforeAll(async () => {
    sitePort = await freePort()
    const shipped = readFileSync(join(root, 'deploy/nginx/instances.conf'), 'utf8')
    const nginx = await startNginx({
      'instances.conf': shipped.replace('site:3000', `site:${sitePort}`),
      // As deploy/nginx/start.sh writes it.
      'resolver.conf': `resolver 127.0.0.1:${await dns.start()} valid=1s ipv6=off;\n`,
    })
    port = nginx.port
    log = nginx.log
  })

  afterEach(async () => {
    for (const address of sites.keys()) await endInstance(address)
  })

  afterAll(() => dns.stop())

  test('need not be there when nginx starts, and nobody who asks is in its log', async () => {
    const { status, headers, bytes } = await send(port, { path: '/chongjin?key=x' }, '127.0.3.77')
    expect(readFileSync(log, 'utf8')).not.toMatch(/key=|127\.0\.3\.77/)
    expect([status, headers['retry-after']]).toEqual([503, '5'])
    expect(bytes.toString()).toMatch(/being restarted/)
    await startInstance('127.0.3.1')
    await untilAnsweredBy('127.0.3.1')
  })

  test('may all come back with other addresses', async () => {
    const before = ['127.0.3.1', '127.0.3.2', '127.0.3.3']
    for (const address of before) await startInstance(address)
    await untilAnsweredBy(...before)
    for (const address of before) await endInstance(address)
    await untilAnsweredBy(0)
    const after = ['127.0.4.1', '127.0.4.2', '127.0.4.3']
    for (const address of after) await startInstance(address)
    await untilAnsweredBy(...after)
  })

  test('that are gone are passed over while their name still stands for them', async () => {
    const all = ['127.0.5.1', '127.0.5.2', '127.0.5.3']
    for (const address of all) await startInstance(address)
    await untilAnsweredBy(...all)
    await endInstance('127.0.5.1', true)
    await endInstance('127.0.5.2', true)
    expect(await answering()).toEqual(new Set(['127.0.5.3']))
  })

  test('may all be gone for what is kept', async () => {
    await startInstance('127.0.6.1')
    await untilAnsweredBy('127.0.6.1')
    const kept = await send(port, { path: '/kept' })
    await endInstance('127.0.6.1')
    await untilAnsweredBy(0)
    const again = await send(port, { path: '/kept' })
    expect([again.status, again.bytes.toString()]).toEqual([200, kept.bytes.toString()])
  })
})
