import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, describe, inject } from 'vitest'
import { type ReplyDatabase, openReplyDatabase } from '../reply-database'

/** What a test gets: a database that was just made, and its address, so that it can be opened again. */
export interface FreshDatabase {
  database: ReplyDatabase
  address: string
}

/** Runs the same tests with SQLite and, where there is one, PostgreSQL. */
export function describeEachDatabase(tests: (fresh: () => Promise<FreshDatabase>) => void): void {
  const opened: ReplyDatabase[] = []
  const folders: string[] = []
  const open = async (address: string) => {
    const database = await openReplyDatabase(address)
    opened.push(database)
    return { database, address }
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.destroy()))
    folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }))
  })

  describe('with SQLite', () => {
    tests(() => {
      const folder = mkdtempSync(join(tmpdir(), 'portolan-sqlite-'))
      folders.push(folder)
      return open(`file:${folder}/replies.sqlite`)
    })
  })

  const postgresUrl = inject('postgresUrl')
  describe.skipIf(postgresUrl === null)('with PostgreSQL', () => {
    tests(async () => open(await createDatabase(postgresUrl ?? '')))
  })
}

async function createDatabase(server: string): Promise<string> {
  const client = new Client(server)
  await client.connect()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await client.query(`create database ${name}`)
  await client.end()
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}
