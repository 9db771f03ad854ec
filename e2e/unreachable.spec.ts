import { freePort } from '@/deploy/free-port.mjs'
import { silentPostgres } from '@/lib/replies/testing/silent-postgres'
import { anotherNetwork, postForm } from './support/replies'
import { expect, test } from './support/test'

/* A site whose database or Redis is not there when it starts. */

type Service = { port: number; stop?: () => Promise<void> }

const kinds: [string, () => Promise<Service>][] = [
  ['refuses connections', async () => ({ port: await freePort() })],
  ['accepts connections and never answers', () => silentPostgres({ letsIn: false })],
]

for (const [kind, start] of kinds) {
  test(`with a database that ${kind}, pages are served, replies are not taken, and the server ends`, async ({
    request,
    site,
    upstream,
  }) => {
    await site.end()
    const { port, stop } = await start()
    const database = { DATABASE_URL: `postgres://portolan@127.0.0.1:${port}/postgres` }
    await site.start({ ...upstream.environment, ...database })
    expect((await request.get(`${site.origin}/chongjin`)).status()).toBe(200)
    expect((await request.get(`${site.origin}/api/weather/chongjin`)).status()).toBe(200)
    const text = 'A reply that must not be lost.'
    const answer = await postForm(`${site.origin}/chongjin/replies`, { text, token: '' }, anotherNetwork())
    expect(answer.status).toBe(503)
    expect(answer.text).toContain(text)
    // One that is on its way when the server is told to end, too.
    const late = postForm(`${site.origin}/chongjin/replies`, { text, token: '' }, anotherNetwork()).catch(() => null)
    expect(await site.end()).toBe(143)
    await late
    await stop?.()
  })

  test(`with a Redis that ${kind}, pages are served and the server ends`, async ({ request, site, upstream }) => {
    await site.end()
    const { port, stop } = await start()
    await site.start({ ...upstream.environment, REDIS_URL: `redis://127.0.0.1:${port}` })
    expect((await request.get(`${site.origin}/chongjin`)).status()).toBe(200)
    expect(await (await request.get(`${site.origin}/api/health`)).json()).toMatchObject({ status: 'ok', redis: 'down' })
    expect(await (await request.get(`${site.origin}/api/metrics`)).text()).toContain('\nportolan_redis_up 0\n')
    expect(await site.end()).toBe(143)
    await stop?.()
  })
}
