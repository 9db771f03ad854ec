import { afterAll, beforeAll, expect, test } from 'vitest'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, oneInstance, proxyInFront, startNginx } from './testing/nginx'
import { type Sent, send } from './testing/send'

const site = new MirrorSite()
let port = 0
let behindProxy = 0

/** The request as an instance saw it behind nginx. */
async function seen(through: number, sent: Sent, from?: string) {
  await send(through, sent, from)
  const last = site.requests.at(-1)
  if (!last) throw new Error('nothing came')
  return last
}

const form = { method: 'POST', path: '/chongjin/replies', body: 'text=x' }

describeNginx('requests through nginx', () => {
  beforeAll(async () => {
    const instances = oneInstance(await site.start())
    port = (await startNginx({ 'instances.conf': instances })).port
    behindProxy = (await startNginx({ 'instances.conf': instances, 'in-front.conf': proxyInFront('127.0.0.9') })).port
  })

  afterAll(() => site.stop())

  const claims = [
    { 'x-forwarded-for': '203.0.113.7' },
    { 'x-forwarded-for': '203.0.113.7, 10.0.0.1' },
    { 'x-real-ip': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
    { 'x-client-ip': '203.0.113.7', 'true-client-ip': '203.0.113.7', 'cf-connecting-ip': '203.0.113.7' },
  ] as Record<string, string>[]

  test.each(claims)('come with the address of the connection, whatever they claim: %o', async (headers) => {
    const { headers: arrived } = await seen(port, { ...form, headers }, '127.0.0.4')
    expect(arrived['x-forwarded-for']).toBe('127.0.0.4')
    expect(JSON.stringify(arrived)).not.toContain('203.0.113.7')
  })

  test('come with the scheme of the connection, whatever they claim', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example', 'x-forwarded-port': '443' }
    const { headers: arrived } = await seen(port, { ...form, headers })
    expect(arrived['x-forwarded-proto']).toBe('http')
    expect(arrived).not.toHaveProperty('x-forwarded-host')
    expect(arrived).not.toHaveProperty('x-forwarded-port')
  })

  test('come with what the proxy in front says, if there is one', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7', 'x-forwarded-proto': 'https' }
    const { headers: arrived } = await seen(behindProxy, { ...form, headers }, '127.0.0.9')
    expect(arrived).toMatchObject({ 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' })
  })

  test('that do not come from that proxy are not believed', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' }
    const { headers: arrived } = await seen(behindProxy, { ...form, headers }, '127.0.0.8')
    expect(arrived).toMatchObject({ 'x-forwarded-for': '127.0.0.8', 'x-forwarded-proto': 'http' })
  })

  test('that send a form keep what the site reads of it', async () => {
    const headers = {
      host: 'portolan.example:8080',
      origin: 'https://portolan.example:8080',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      'accept-language': 'ko;q=0.1, ar',
    }
    const arrived = await seen(port, { ...form, headers })
    expect(arrived).toMatchObject({ method: 'POST', url: '/chongjin/replies', body: 'text=x', headers })
    expect(arrived.headers).not.toHaveProperty('cookie')
  })

  test('to moderation keep their cookies, and no others do', async () => {
    const headers = { cookie: 'session=x' }
    expect((await seen(port, { path: '/moderation', headers })).headers.cookie).toBe('session=x')
    expect((await seen(port, { ...form, path: '/moderation', headers })).headers.cookie).toBe('session=x')
    expect((await seen(port, { path: '/moderation/replies.json', headers })).headers.cookie).toBe('session=x')
    expect((await seen(port, { path: '/moderation-notes', headers })).headers.cookie).toBeUndefined()
  })

  test("of Next's client navigation keep what Next reads, and come to no cache", async () => {
    const headers = { rsc: '1', 'next-router-state-tree': '%5B%5D', 'next-router-prefetch': '1', 'next-url': '/' }
    for (let time = 0; time < 2; time++) {
      const before = site.requests.length
      expect((await seen(port, { path: '/navigated?_rsc=1', headers })).headers).toMatchObject(headers)
      expect(site.requests).toHaveLength(before + 1)
    }
  })

  test('for metrics end at nginx, however they are written', async () => {
    for (const path of ['/api/metrics', '/api/metrics?x', '//api/metrics', '/api/./metrics', '/x/../api/%6detrics']) {
      const before = site.requests.length
      expect((await send(port, { path })).status, path).toBe(404)
      expect(site.requests, path).toHaveLength(before)
    }
  })

  test('keep an escaped line break escaped', async () => {
    for (const path of ['/api/weather/chongjin%0a', '/chongjin%0a', '/moderation%0d%0ax:y']) {
      expect((await seen(port, { path })).url).toBe(path)
    }
  })

  test('of more than any form takes are refused', async () => {
    const { status } = await send(port, { ...form, body: 'x'.repeat(200_000) })
    expect(status).toBe(413)
  })

  test('are never redirected to another host, port or scheme by nginx', async () => {
    for (const path of ['/photos', '/api/weather', '/api', '/embed', '/_next/static', '/chongjin/replies']) {
      const { status, headers } = await send(port, { path, headers: { host: 'portolan.example:8080' } })
      expect([status, headers.location], path).toEqual([200, undefined])
    }
  })
})
