import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, oneInstance, proxyInFront, startNginx } from './testing/nginx'
import { type Sent, send } from './testing/send'

const site = new MirrorSite()
let port = 0
let sitePort = 0

const sendMany = (count: number, sent: (index: number) => Sent, from: string) =>
  Promise.all(Array.from({ length: count }, (_, index) => send(port, sent(index), from)))

const statusesOf = (answers: { status: number }[]) => new Set(answers.map(({ status }) => status))

describeNginx('the limit of requests', () => {
  beforeAll(async () => {
    sitePort = await site.start()
    port = (await startNginx({ 'instances.conf': oneInstance(sitePort) })).port
  })

  afterAll(() => site.stop())

  test('lets a reader open a page and all that belongs to it at once', async () => {
    const answers = await sendMany(90, (index) => ({ path: `/page-${index}` }), '127.0.7.1')
    expect(statusesOf(answers)).toEqual(new Set([200]))
  })

  const floods: [string, (index: number) => Sent][] = [
    ['made-up addresses', (index) => ({ path: `/made-up-${index}` })],
    ['made-up queries', (index) => ({ path: `/chongjin?${index}` })],
    ['forms', () => ({ method: 'POST', path: '/chongjin/replies' })],
    ['signing in', () => ({ method: 'POST', path: '/moderation' })],
    ['oEmbed', (index) => ({ path: `/api/oembed?url=${index}` })],
    ['client navigation', () => ({ path: '/chongjin', headers: { rsc: '1' } })],
  ]
  test.each(floods)('refuses a flood of %s, says when to come again, and harms nobody else', async (name, sent) => {
    const from = `127.0.8.${1 + floods.findIndex(([other]) => other === name)}`
    const claimed = (index: number) => {
      const flood = sent(index)
      return { ...flood, headers: { ...flood.headers, 'x-forwarded-for': `203.0.113.${index % 250}` } }
    }
    const flood = sendMany(800, claimed, from)
    const other = await send(port, { method: 'POST', path: '/chongjin/replies' }, from.replace('.8.', '.9.'))
    expect(other.status).toBe(200)
    const answers = await flood
    expect(statusesOf(answers)).toEqual(new Set([200, 429]))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused[0]?.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' })
    expect(refused[0]?.bytes.toString()).toMatch(/Too many requests/)
  })

  describe('behind a proxy that names clients of IPv6', () => {
    let behindProxy = 0

    /** The status of a form that the client with an address sends. */
    const ask = async (address: string) => {
      const form = { method: 'POST', path: '/chongjin/replies', headers: { 'x-forwarded-for': address } }
      return (await send(behindProxy, form, '127.0.0.9')).status
    }

    beforeAll(async () => {
      const files = { 'instances.conf': oneInstance(sitePort), 'in-front.conf': proxyInFront('127.0.0.9') }
      behindProxy = (await startNginx(files)).port
    })

    /** A network, a maker of its addresses, another spelling of one of them, and a neighbour of the network. */
    const networks: [string, (index: number) => string, string, string][] = [
      ['four written groups', (index) => `2001:db8:1:2::${index}`, '2001:db8:1:2:f:f:f:f', '2001:db8:1:3::1'],
      ['a zero in its fourth group', (index) => `2001:db8:2::${index}:5:7`, '2001:DB8:2:0:9::', '2001:db8:2:1::1'],
      ['two zeros at its end', (index) => `2001:db8::${index}`, '2001:db8:0:0:1::', '2001:db8:0:1::1'],
      ['a zero inside', (index) => `2001:0:3:4::${index}`, '2001:0000:0003:0004:5::', '2001:0:3:5::1'],
      ['zeros only', (index) => `::${index + 1}`, '0:0:0:0:1::', '0:0:0:1::1'],
      ['bytes that are a line break', (index) => `2001:a0a:a0a:a0a::${index}`, '2001:a0a:a0a:a0a:a0a:a0a:a0a:a0a', '2001:a0a:a0a:a0b::1'],
      ['one address of IPv4', () => '::ffff:203.0.113.7', '203.0.113.7', '::ffff:203.0.113.8'],
    ]
    test.each(networks)('counts a network with %s once, however its addresses are written', async (_, addressOf, same, other) => {
      const flood = await Promise.all(Array.from({ length: 800 }, (_, index) => ask(addressOf(index))))
      expect(flood).toContain(429)
      const more = await Promise.all(Array.from({ length: 200 }, () => ask(same)))
      expect(more).toContain(429)
      expect(await ask(other)).toBe(200)
    })
  })

  test('does not count what is kept', async () => {
    await send(port, { path: '/kept' }, '127.0.7.2')
    const answers = await sendMany(1_000, () => ({ path: '/kept' }), '127.0.7.2')
    expect(statusesOf(answers)).toEqual(new Set([200]))
  })
})
