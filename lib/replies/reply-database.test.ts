import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { freePort } from '@/deploy/free-port.mjs'
import { silentPostgres } from './testing/silent-postgres'

const reply = {
  destination: 'chongjin',
  name: '',
  text: 'The harbour is quiet in winter.',
  language: '',
  parentId: '',
  token: '',
  trapped: false,
}

beforeEach(() => {
  vi.resetModules()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  delete (globalThis as { portolanReplies?: unknown }).portolanReplies
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const unreachable: [string, () => Promise<{ url: string; stop?: () => Promise<void> }>][] = [
  ['refuses connections', async () => ({ url: `postgres://portolan@127.0.0.1:${await freePort()}/postgres` })],
  ['accepts connections and never answers', () => silentPostgres({ letsIn: false })],
  ['lets clients in and never answers', () => silentPostgres({ letsIn: true })],
]

test.each(unreachable)('with a database that %s, the server starts and a reply is not taken', async (_, start) => {
  const { url, stop } = await start()
  vi.stubEnv('DATABASE_URL', url)
  const { prepareReplies } = await import('./prepare-replies')
  await prepareReplies(100)
  const { receiveReply } = await import('./receive-reply')
  expect(await receiveReply(reply, '192.0.2.0/24', new Date())).toMatchObject({
    outcome: 'unsent',
    reason: 'not-stored',
    status: 503,
    retryAfter: 30,
  })
  await stop?.()
})

const postgresUrl = inject('postgresUrl')

test.skipIf(postgresUrl === null)('a PostgreSQL that was away at the start is used once it is there', async () => {
  const real = new URL(postgresUrl ?? '')
  const port = await freePort()
  vi.stubEnv('DATABASE_URL', Object.assign(new URL(real), { port: `${port}` }).href)
  const { prepareReplies } = await import('./prepare-replies')
  await prepareReplies(10_000)
  const { getReplyDatabase } = await import('./reply-database')
  await expect(getReplyDatabase()).rejects.toThrow('ECONNREFUSED')

  const relay = createServer((socket) => {
    socket.pipe(connect(Number(real.port), real.hostname)).on('error', () => {}).pipe(socket).on('error', () => {})
  })
  relay.listen(port, '127.0.0.1')
  await once(relay, 'listening')
  const database = await getReplyDatabase()
  expect(await database.selectFrom('reply').select('id').execute()).toEqual([])
  await database.destroy()
  relay.close()
})

test('a file that could not be opened at the start is used once it can be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-away-'))
  const data = join(folder, 'data')
  writeFileSync(data, 'a file where the folder should be')
  vi.stubEnv('DATA_FOLDER', data)
  const { prepareReplies } = await import('./prepare-replies')
  await prepareReplies(10_000)
  const { getReplyDatabase } = await import('./reply-database')
  await expect(getReplyDatabase()).rejects.toThrow()

  rmSync(data)
  const database = await getReplyDatabase()
  expect(await database.selectFrom('reply').select('id').execute()).toEqual([])
  await database.destroy()
  rmSync(folder, { recursive: true })
})
