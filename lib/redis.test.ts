import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freePort } from '@/deploy/free-port.mjs'
import { RedisServer } from '@/deploy/redis-server.mjs'
import { isMissing } from '@/scripts/servers.mjs'
import { GuardedRedis } from './redis'

const withRedis = test.skipIf(isMissing('Redis'))

const folder = mkdtempSync(join(tmpdir(), 'portolan-redis-'))
let server: RedisServer
let redis: GuardedRedis

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = new RedisServer(await freePort(), join(folder, 'redis.log'))
  redis = new GuardedRedis(server.url)
})

afterEach(async () => {
  redis.connection.disconnect()
  await server.stop()
  vi.restoreAllMocks()
})

afterAll(() => rmSync(folder, { recursive: true }))

const ping = () => redis.ask(() => redis.connection.ping())

async function start() {
  await server.start()
  await redis.connected(10_000)
}

withRedis('what it answers is passed on', async () => {
  await start()
  expect(await ping()).toBe('PONG')
  expect(redis.isUp).toBe(true)
})

test('where nobody listens a command fails, and nothing waits for a connection', async () => {
  await expect(ping()).rejects.toThrow()
  expect(redis.isUp).toBe(false)
})

withRedis('it is used as soon as it is there', async () => {
  await expect(ping()).rejects.toThrow()
  await start()
  expect(await ping()).toBe('PONG')
})

withRedis('one that hangs fails a command, and the next ones at once', async () => {
  await start()
  server.hang()
  await expect(ping()).rejects.toThrow('no answer within 60 ms')
  await expect(ping()).rejects.toThrow('lately')
  expect(redis.isUp).toBe(false)
  server.goOn()
})

withRedis('it is asked again some seconds after it hung', async () => {
  await start()
  server.hang()
  await expect(ping()).rejects.toThrow()
  server.goOn()
  await vi.waitFor(ping, { timeout: 30_000, interval: 100 })
  expect(redis.isUp).toBe(true)
})

withRedis('that it fails, and that it answers again, is said once each', async () => {
  await start()
  server.hang()
  for (let time = 0; time < 5; time++) await ping().catch(() => {})
  server.goOn()
  await vi.waitFor(ping, { timeout: 30_000, interval: 100 })
  await ping()
  const lines = vi.mocked(console.warn).mock.calls.map(([line]) => String(line))
  expect(lines).toEqual([
    expect.stringContaining('Redis does not answer'),
    expect.stringContaining('Redis answers again'),
  ])
})

withRedis('what came in time counts, however late a busy process reads it', async () => {
  await start()
  const answer = ping()
  const end = performance.now() + 200
  while (performance.now() < end);
  expect(await answer).toBe('PONG')
})
