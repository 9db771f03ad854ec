import { beforeEach, afterEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())

afterEach(() => {
  vi.unstubAllEnvs()
  delete (globalThis as { portolanReplies?: unknown }).portolanReplies
})

/** Settings are read once for each process, and metrics are registered in one place. */
async function ask(route: 'metrics' | 'health', client: string): Promise<Response> {
  const { register } = await import('prom-client')
  register.clear()
  const { GET } = route === 'metrics' ? await import('./metrics/route') : await import('./health/route')
  return GET(new Request(`http://localhost/api/${route}`, { headers: { 'x-forwarded-for': client } }))
}

test.each(['127.0.0.1', '10.0.0.9', 'fd00::9'])('metrics are there for %s', async (client) => {
  const response = await ask('metrics', client)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('portolan_replies_total')
})

test.each(['203.0.113.7', '2001:db8::7', 'unknown'])('metrics are refused to %s', async (client) => {
  const response = await ask('metrics', client)
  expect(response.status).toBe(403)
  expect(await response.text()).not.toContain('portolan_')
})

test('metrics are there for everybody where the setting opens them', async () => {
  vi.stubEnv('MONITORING_ACCESS', 'public')
  expect((await ask('metrics', '203.0.113.7')).status).toBe(200)
})

test('without Redis there is no series about it', async () => {
  expect(await (await ask('metrics', '127.0.0.1')).text()).not.toContain('portolan_redis_up')
})

test('with a Redis that is away its series is 0', async () => {
  vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1')
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(await (await ask('metrics', '127.0.0.1')).text()).toContain('\nportolan_redis_up 0\n')
  const { getRedis } = await import('@/lib/redis')
  getRedis()?.connection.disconnect()
  delete (globalThis as { portolanRedis?: unknown }).portolanRedis
})

test('the metrics name the build', async () => {
  vi.stubEnv('NEXT_PUBLIC_REVISION', '0123456789ab')
  const text = await (await ask('metrics', '127.0.0.1')).text()
  expect(text).toMatch(/\nportolan_build_info\{version="\d+\.\d+\.\d+",revision="0123456789ab",node="v[\d.]+"\} 1\n/)
})

test('the public learns of health only whether pages are served', async () => {
  const response = await ask('health', '203.0.113.7')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('the own network learns of health how each service stands', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://portolan@127.0.0.1:1/postgres')
  expect(await (await ask('health', '192.168.0.2')).json()).toMatchObject({ status: 'ok', redis: null, replies: 'down' })
})
