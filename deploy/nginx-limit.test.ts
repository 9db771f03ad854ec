import { afterAll, beforeAll, expect, test } from 'vitest'
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

  test('counts the addresses of one IPv6 network together', async () => {
    const files = { 'instances.conf': oneInstance(sitePort), 'in-front.conf': proxyInFront('127.0.0.9') }
    const behindProxy = await startNginx(files)
    const ask = async (address: string) => {
      const form = { method: 'POST', path: '/chongjin/replies', headers: { 'x-forwarded-for': address } }
      return (await send(behindProxy.port, form, '127.0.0.9')).status
    }
    const flood = await Promise.all(Array.from({ length: 800 }, (_, index) => ask(`2001:db8:1:2::${index}`)))
    expect(flood).toContain(429)
    expect(await ask('2001:db8:1:3::1')).toBe(200)
  })

  test('does not count what is kept', async () => {
    await send(port, { path: '/kept' }, '127.0.7.2')
    const answers = await sendMany(1_000, () => ({ path: '/kept' }), '127.0.7.2')
    expect(statusesOf(answers)).toEqual(new Set([200]))
  })
})
