import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freePort } from '@/deploy/free-port.mjs'
import { RedisServer } from '@/deploy/redis-server.mjs'
import { isMissing } from '@/scripts/servers.mjs'
import { GuardedRedis } from '../redis'
import { RateLimit } from './rate-limit'

const withRedis = test.skipIf(isMissing('Redis'))
const folder = mkdtempSync(join(tmpdir(), 'portolan-limit-'))
const shared = globalThis as { portolanRedis?: GuardedRedis }
let server: RedisServer

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  server = new RedisServer(await freePort(), join(folder, 'redis.log'))
})

afterEach(async () => {
  shared.portolanRedis?.connection.disconnect()
  delete shared.portolanRedis
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.resetModules()
  await server.stop()
})

afterAll(() => rmSync(folder, { recursive: true }))

const options = { name: 'test', points: 3, seconds: 60 }

/** Two machines, as far as limits are concerned: they share nothing but Redis. */
async function twoMachines() {
  await server.start()
  vi.stubEnv('REDIS_URL', server.url)
  vi.resetModules()
  const { RateLimit: Limit } = await import('./rate-limit')
  const { getRedis } = await import('../redis')
  const machines = [new Limit(options), new Limit(options)] as const
  await getRedis()?.connected(10_000)
  return machines
}

test('so many are within the limit, and then there is a time to wait', async () => {
  const limit = new RateLimit(options)
  const waits = []
  for (let time = 0; time < 5; time++) waits.push(await limit.count('somebody'))
  expect(waits.slice(0, 3)).toEqual([null, null, null])
  expect(waits[3]).toBeGreaterThan(50)
  expect(waits[3]).toBeLessThanOrEqual(60)
  expect(await limit.count('somebody else')).toBeNull()
})

withRedis('machines with one Redis count together', async () => {
  const [one, other] = await twoMachines()
  const waits = [await one.count('x'), await other.count('x'), await one.count('x'), await other.count('x')]
  expect(waits.map((wait) => wait === null)).toEqual([true, true, true, false])
  expect(await one.count('x')).not.toBeNull()
})

withRedis('what is forgotten on one machine is forgotten on the others', async () => {
  const [one, other] = await twoMachines()
  for (let time = 0; time < 3; time++) await one.count('x')
  await other.forget('x')
  expect(await one.count('x')).toBeNull()
})

withRedis('while Redis hangs each machine counts by itself, and nobody waits for it', async () => {
  const [one, other] = await twoMachines()
  server.hang()
  const waits = []
  for (let time = 0; time < 4; time++) waits.push(await one.count('x'))
  expect(waits.map((wait) => wait === null)).toEqual([true, true, true, false])
  expect(await other.count('x')).toBeNull()
  server.goOn()
})

withRedis('that a limit is reached does not count as a failure of Redis', async () => {
  const [one] = await twoMachines()
  for (let time = 0; time < 6; time++) await one.count('x')
  expect(shared.portolanRedis?.isUp).toBe(true)
})
