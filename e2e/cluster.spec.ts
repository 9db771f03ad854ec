import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, request } from 'undici'
import { Cluster } from '@/deploy/cluster.mjs'
import { isMissing } from '@/scripts/servers.mjs'
import { test as base, expect } from './support/test'

/* Nginx with the configuration of deploy/, Redis, and three instances of the build, on real sockets. */

const test = base.extend<{ cluster: Cluster }>({
  cluster: async ({ upstream }, use) => {
    base.skip(isMissing('nginx', 'Redis'), 'nginx or Redis is not installed')
    const folder = mkdtempSync(join(tmpdir(), 'portolan-cluster-'))
    const cluster = new Cluster(folder, upstream.environment)
    await cluster.start()
    await use(cluster)
    await cluster.stop()
    rmSync(folder, { recursive: true })
  },
})

const route = '/api/weather/chongjin'

/** Each asks over a connection of its own, all at once. */
async function askAtOnce(addresses: string[]) {
  const dispatcher = new Agent({ connections: null, pipelining: 1 })
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const { statusCode, body } = await request(address, { dispatcher, headersTimeout: 60_000 })
      return { status: statusCode, text: await body.text() }
    }),
  )
  await dispatcher.close()
  return answers
}

function temperatureIn(text: string): number {
  return JSON.parse(text).current.temperature
}

test('a thousand clients at a cold cluster cause one request to a provider', async ({ cluster, upstream }) => {
  upstream.latency = 500
  const answers = await askAtOnce(Array.from({ length: 1_000 }, () => cluster.origin + route))
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(new Set(answers.map(({ text }) => temperatureIn(text)))).toEqual(new Set([16.8]))
  expect(upstream.requests).toHaveLength(1)
})

test('without nginx before them, three cold instances share one request too', async ({
  cluster,
  upstream,
}) => {
  upstream.latency = 500
  const addresses = Array.from({ length: 999 }, (_, index) => cluster.instances[index % 3] + route)
  const answers = await askAtOnce(addresses)
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(upstream.requests).toHaveLength(1)
})

test('nginx keeps a picture in each format that browsers want', async ({ cluster, upstream }) => {
  const picture = `${cluster.origin}/photos/chongjin/commons-6979029?w=320`
  const types = []
  for (const accept of ['image/avif,image/webp,*/*', 'image/webp,*/*', '*/*', 'image/webp,*/*', 'image/avif,image/webp,*/*']) {
    const { headers, body } = await request(picture, { headers: { accept } })
    await body.dump()
    types.push(headers['content-type'])
  }
  expect(types).toEqual(['image/avif', 'image/webp', 'image/jpeg', 'image/webp', 'image/avif'])
  // The three formats were made by whichever instances nginx asked.
  expect(upstream.requestsTo('pictures').length).toBeLessThanOrEqual(3)
})

test('a failing provider is asked by one instance, and left alone by all', async ({ cluster, upstream }) => {
  upstream.setAll('html-500')
  const answers = await askAtOnce(cluster.instances.map((origin) => origin + route))
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
  expect(upstream.requests).toHaveLength(2)
})

test('instances that are killed, ended and started again fail no client', async ({ cluster }) => {
  const origin = cluster.origin
  const failures: unknown[] = []
  let answered = 0
  let ended = false
  const dispatcher = new Agent({ connections: 30 })
  // Health is never cached: each of these requests needs an instance.
  const paths = [route, '/chongjin', '/api/health']
  const clients = Array.from({ length: 30 }, async (_, index) => {
    while (!ended) {
      try {
        const { statusCode, body } = await request(origin + paths[index % 3], { dispatcher })
        await body.dump()
        if (statusCode === 200) answered += 1
        else failures.push(statusCode)
      } catch (error) {
        failures.push(error)
      }
    }
  })
  const untilAnswered = (more: number) => {
    const goal = answered + more
    return expect.poll(() => answered, { timeout: 60_000 }).toBeGreaterThan(goal)
  }
  /** As whoever restarts one after the other does: the next one when nginx uses this one again. */
  const restart = async (index: number) => {
    await cluster.startInstance(index)
    const linesOf = () => readFileSync(cluster.logOf(index), 'utf8').split('\n').length
    const before = linesOf()
    await expect.poll(linesOf, { timeout: 60_000 }).toBeGreaterThan(before + 20)
  }
  await untilAnswered(300)
  await cluster.endInstance(0, 'SIGKILL')
  await untilAnswered(300)
  await restart(0)
  await cluster.endInstance(1, 'SIGTERM')
  await restart(1)
  await cluster.endInstance(2, 'SIGKILL')
  await untilAnswered(300)
  ended = true
  await Promise.all(clients)
  await dispatcher.close()
  expect(failures).toEqual([])
})

test('an instance that starts has the forecast that the others have', async ({ cluster, upstream }) => {
  const [first = '', second = '', third = ''] = cluster.instances
  await askAtOnce([first + route])
  await cluster.endInstance(2)
  await cluster.startInstance(2)
  upstream.setAll('reset')
  const answers = await askAtOnce([first + route, second + route, third + route])
  expect(new Set(answers.map(({ text }) => text.length > 1_000 && temperatureIn(text)))).toEqual(new Set([16.8]))
  expect(upstream.requests).toHaveLength(1)
})

test('with Redis hanging, and gone, each instance goes on from memory, and says so', async ({ cluster }) => {
  const [first = ''] = cluster.instances
  await askAtOnce(cluster.instances.map((origin) => origin + route))
  const redisOf = async () => JSON.parse((await askAtOnce([`${first}/api/health`]))[0]?.text ?? '').redis
  expect(await redisOf()).toBe('up')

  cluster.redis.hang()
  // A destination that is not in memory needs Redis: health reads what it never stored.
  await expect.poll(redisOf).toBe('down')
  const answers = await askAtOnce(cluster.instances.map((origin) => origin + route))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(readFileSync(cluster.logOf(0), 'utf8')).toContain('Redis does not answer')

  cluster.redis.goOn()
  await expect.poll(redisOf).toBe('up')
  await cluster.redis.stop()
  await expect.poll(redisOf).toBe('down')
  const again = await askAtOnce(cluster.instances.map((origin) => origin + route))
  expect(again.map(({ status }) => status)).toEqual([200, 200, 200])
})

test('with Redis gone from the start, a cold cluster answers, with one request for each instance', async ({
  cluster,
  upstream,
}) => {
  await cluster.redis.stop()
  const answers = await askAtOnce(cluster.instances.map((origin) => origin + route))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(upstream.requests).toHaveLength(3)
})

test('with all instances gone, nginx serves on what it has', async ({ cluster }) => {
  await askAtOnce([cluster.origin + route, `${cluster.origin}/chongjin`])
  for (const index of [0, 1, 2]) await cluster.endInstance(index, 'SIGKILL')
  const answers = await askAtOnce(['/chongjin', route, '/api/health'].map((path) => cluster.origin + path))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 503])
})

test('metrics stay behind nginx, and a made-up query does not lead past its cache', async ({ cluster }) => {
  const [metrics] = await askAtOnce([`${cluster.origin}/api/metrics`])
  expect(metrics?.status).toBe(404)
  await askAtOnce([cluster.origin + route])
  const { headers, body } = await request(`${cluster.origin}${route}?${Math.random()}`)
  await body.dump()
  expect(headers['x-cache']).toBe('HIT')
})

test('no header of one reader shapes what another one gets', async ({ cluster }) => {
  const addresses = ['/', '/chongjin', '/chongjin/replies', '/chongjinn', '/embed/chongjin', route, '/photos/chongjin/commons-6979029?w=320']
  const hostile: Record<string, string>[] = [
    { rsc: 'n' },
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-router-state-tree': 'x', 'next-url': '/' },
    { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { 'x-middleware-prefetch': '1', 'x-nextjs-data': '1', purpose: 'prefetch' },
    { 'sec-fetch-dest': 'image', range: 'bytes=0-9', 'accept-language': 'ar', accept: 'x' },
    { 'next-action': 'x', 'content-type': 'multipart/form-data; boundary=x', cookie: '__prerender_bypass=x' },
  ]
  /** Two readings of a page may differ in time and weather, so this looks at its kind. */
  const ask = async (address: string, headers = {}) => {
    const answer = await request(cluster.origin + address, { headers })
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    const title = /<title>[^<]*<\/title>/.exec(bytes.toString())?.[0]
    return { status: answer.statusCode, type: answer.headers['content-type'], title, start: bytes.subarray(0, 200).toString('latin1') }
  }
  // The first request for each address is hostile, and so it is again while the answer is kept.
  for (const address of addresses) {
    for (const headers of hostile) {
      const fresh = `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams(headers)}`
      await ask(fresh, headers)
      const innocent = await ask(fresh)
      const direct = await request(cluster.instances[0] + fresh, { headers: { 'accept-language': 'en' } })
      await direct.body.dump()
      expect([innocent.status, innocent.type], fresh).toEqual([direct.statusCode, direct.headers['content-type']])
      await ask(fresh, headers)
      expect(await ask(fresh), fresh).toEqual(innocent)
    }
  }
})
