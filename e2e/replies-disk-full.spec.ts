import { DatabaseSync } from '@photostructure/sqlite'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anotherNetwork, obtainToken, postForm } from './support/replies'
import { expect, test as base } from './support/test'

/** A disk of a megabyte, on which the site stores what it has to. Only root can make one. */
const test = base.extend<{ disk: string }>({
  disk: async ({}, use) => {
    base.skip(process.getuid?.() !== 0 && !process.env.CI, 'only root can make a disk that is small enough')
    const disk = mkdtempSync(join(tmpdir(), 'portolan-disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    await use(disk)
    // What has been closed may be let go of later.
    execFileSync('umount', ['--lazy', disk])
    rmSync(disk, { recursive: true })
  },

  settings: async ({ disk }, use) => use({ DATA_FOLDER: disk, REPLIES_PER_HOUR: '100000' }),
})

test('with the disk full the text is kept, nothing is half-written, and it goes on with space again', async ({
  site,
  disk,
  passTime,
}) => {
  const post = async (text: string) => {
    const token = await obtainToken(site.origin)
    passTime(4_000)
    return postForm(`${site.origin}/chongjin/replies`, { text, token }, anotherNetwork())
  }
  expect((await post('Stored before the disk is full.')).status).toBe(303)
  const filler = join(disk, 'filler')
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(filler, Buffer.alloc(bavail * bsize))

  const statuses: number[] = []
  const refused: string[] = []
  // The log that SQLite writes to may have some room left.
  while (refused.length < 3) {
    const text = `Sent while the disk is full, number ${statuses.length}.`
    const answer = await post(text)
    statuses.push(answer.status)
    if (answer.status === 303) continue
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('Your reply could not be stored')
    expect(answer.text).toContain(`>${text}</textarea>`)
    refused.push(text)
  }
  rmSync(filler)
  expect((await post('Stored when there is space again.')).status).toBe(303)
  await site.end()
  const database = new DatabaseSync(join(disk, 'replies.sqlite'))
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  const stored = (database.prepare('select text from reply').all() as { text: string }[]).map(({ text }) => text)
  database.close()
  expect(stored).toHaveLength(statuses.filter((status) => status === 303).length + 2)
  expect(stored.filter((text) => refused.includes(text))).toEqual([])
})
