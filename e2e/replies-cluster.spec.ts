import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { Cluster } from '@/deploy/cluster.mjs'
import { isMissing } from '@/scripts/servers.mjs'
import { expect, test as base } from './support/postgres-test'
import { Moderator, anotherNetwork, moderationSecret, obtainToken, postForm } from './support/replies'
import { ShiftedClock } from './support/shifted-clock'

/* Nginx, Redis and PostgreSQL around three instances of the build, as in deploy/. */

const test = base.extend<{ clock: ShiftedClock; folder: string; cluster: Cluster }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-cluster-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },

  clock: async ({ folder }, use) => use(new ShiftedClock(join(folder, 'clock-offset'))),

  cluster: async ({ upstream, postgres, clock, folder }, use) => {
    base.skip(isMissing('nginx', 'Redis'), 'nginx or Redis is not installed')
    const settings = { DATABASE_URL: postgres.url, MODERATION_SECRET: moderationSecret }
    const cluster = new Cluster(folder, { ...upstream.environment, ...clock.environment, ...settings })
    // All of them find an empty database, and bring its schema up to date.
    await cluster.start()
    await use(cluster)
    await cluster.stop()
  },
})

const text = 'A reply to three instances at once.'

test('a form that is sent to all instances at once is received once', async ({ cluster, clock }) => {
  const [first = ''] = cluster.instances
  const token = await obtainToken(first)
  clock.setOffset(4_000)
  const send = (index: number, sent: string) =>
    postForm(`${cluster.instances[index % 3]}/chongjin/replies`, { text: sent, token }, anotherNetwork())
  const same = await Promise.all(Array.from({ length: 30 }, (_, index) => send(index, text)))
  expect(new Set(same.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(same.map(({ location }) => location)).size).toBe(1)
  const others = await Promise.all(Array.from({ length: 30 }, (_, index) => send(index, `${text} Or another: ${index}.`)))
  expect(new Set(others.map(({ status }) => status))).toEqual(new Set([409]))

  const moderator = new Moderator(cluster.instances[1] ?? '')
  await moderator.signIn()
  expect(await moderator.seen('waiting')).toHaveLength(1)
})

test('replies to all instances are all stored, once each', async ({ cluster, clock }) => {
  const tokens = await Promise.all(Array.from({ length: 150 }, (_, index) => obtainToken(cluster.instances[index % 3] ?? '')))
  clock.setOffset(4_000)
  const answers = await Promise.all(
    tokens.map((token, index) => {
      // Sent to another one than the token is from.
      const address = `${cluster.instances[(index + 1) % 3]}/chongjin/replies`
      return postForm(address, { text: `${text} Number ${index}.`, token }, anotherNetwork())
    }),
  )
  expect(answers.filter(({ status }) => status !== 303)).toEqual([])
  const moderator = new Moderator(cluster.instances[0] ?? '')
  await moderator.signIn()
  const exported: { text: string }[] = JSON.parse(await moderator.get('/moderation/replies.json'))
  const sent = tokens.map((_, index) => `${text} Number ${index}.`)
  expect(exported.map((reply) => reply.text).toSorted()).toEqual(sent.toSorted())
})

test('what one instance approves is in the page of each within a minute', async ({ cluster, clock }) => {
  const htmlOf = async (origin: string) => (await request(`${origin}/chongjin`)).body.text()
  const pages = [...cluster.instances]
  for (const origin of pages) expect(await htmlOf(origin)).toContain('Nobody has replied yet.')
  const [first = ''] = cluster.instances
  const token = await obtainToken(first)
  clock.setOffset(4_000)
  await postForm(`${first}/chongjin/replies`, { text, token })
  const moderator = new Moderator(first)
  await moderator.signIn()
  await moderator.approveAll()
  expect(await htmlOf(first)).toContain(text)
  clock.setOffset(64_000)
  for (const origin of pages) expect(await htmlOf(origin), origin).toContain(text)
})

test('limits count over all instances, and nginx logs neither receipts nor addresses', async ({ cluster, clock, folder }) => {
  const statuses: number[] = []
  for (let index = 0; index < 7; index++) {
    const token = await obtainToken(cluster.origin)
    clock.setOffset((index + 1) * 4_000)
    const claimed = { 'x-forwarded-for': '203.0.113.7' }
    const fields = { text: `${text} Number ${index}.`, token }
    const { status, location } = await postForm(`${cluster.instances[index % 3]}/chongjin/replies`, fields, claimed)
    statuses.push(status)
    if (location) await (await request(cluster.origin + location)).body.dump()
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429])
  const log = readFileSync(join(folder, 'nginx.log'), 'utf8')
  expect(log).toContain('/chongjin/replies/receipt')
  expect(log).not.toMatch(/key=|203\.0\.113/)
})

test('nginx keeps no form, no receipt and no moderation', async ({ cluster, clock }) => {
  const token = await obtainToken(cluster.origin)
  expect(await obtainToken(cluster.origin)).not.toBe(token)
  clock.setOffset(4_000)
  const { location, status } = await postForm(`${cluster.origin}/chongjin/replies`, { text, token })
  expect(status).toBe(303)
  for (const path of [location, '/moderation', '/chongjin/replies/new']) {
    for (let time = 0; time < 2; time++) {
      const { headers, body } = await request(cluster.origin + path)
      await body.dump()
      expect(headers['x-cache'], path).not.toBe('HIT')
    }
  }
  const moderator = new Moderator(cluster.origin)
  expect(await moderator.signIn()).toBe(303)
  expect(await moderator.get()).toContain('Sign out')
  expect(await new Moderator(cluster.origin).get()).toContain('Sign in')
})
