import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { repliesSent } from '../metrics'
import { issueFormToken } from './form-token'
import { receiveReply } from './receive-reply'
import { getReplyDatabase } from './reply-database'
import { serverKey } from './server-key'

test('replies are counted by what became of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-count-'))
  vi.stubEnv('DATA_FOLDER', folder)
  repliesSent.reset()
  const database = await getReplyDatabase()
  const now = new Date()
  const token = issueFormToken(await serverKey(database), 'chongjin', new Date(now.getTime() - 60_000))
  const send = (changes: { token?: string; text?: string }) => {
    const text = 'The harbour is quiet in winter.'
    const fields = { name: '', text, language: '', parentId: '', token, trapped: false, ...changes }
    return receiveReply({ destination: 'chongjin', ...fields }, '192.0.2.0/24', now)
  }
  await send({})
  await send({})
  await send({ token: '' })
  await send({ text: 'short' })
  const { values } = await repliesSent.get()
  expect(Object.fromEntries(values.map(({ labels, value }) => [labels.outcome, value]))).toEqual({
    received: 2,
    missing: 1,
    faulty: 1,
  })
  await database.destroy()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})
