import { DatabaseSync } from '@photostructure/sqlite'
import { join } from 'node:path'
import { sendThroughCrashes } from './support/send-through-crashes'
import { expect, test } from './support/test'

const settings = { REPLIES_PER_HOUR: '100000' }
test.use({ settings })

test('of a thousand replies none is lost or doubled while the server is killed', async ({ site, upstream, passTime }) => {
  const texts = await sendThroughCrashes(site, passTime, async () => {
    await site.end('SIGKILL')
    await site.start({ ...upstream.environment, ...settings })
  })
  await site.end('SIGKILL')
  const database = new DatabaseSync(join(site.dataFolder, 'replies.sqlite'))
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  const stored = database.prepare('select text from reply').all() as { text: string }[]
  database.close()
  expect(stored.map(({ text }) => text).toSorted()).toEqual(texts)
})
