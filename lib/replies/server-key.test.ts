import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdsItsRequest } from '../testing/holds-its-request'
import { type ReplyDatabase, openReplyDatabase } from './reply-database'
import { serverKey } from './server-key'

let folder: string
let database: ReplyDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-key-'))
  database = await openReplyDatabase(`file:${folder}/replies.sqlite`)
})

afterEach(async () => {
  await database.destroy()
  rmSync(folder, { recursive: true })
})

test('the key is the same for callers who ask at once and for those who ask later', async () => {
  const [one, other] = await Promise.all([serverKey(database), serverKey(database)])
  expect(other).toBe(one)
  expect(await serverKey(database)).toBe(one)
})

test('the key does not hold the request that read it first', async () => {
  expect(await holdsItsRequest(() => serverKey(database))).toBe(false)
})
