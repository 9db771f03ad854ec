import { expect, test } from 'vitest'
import { addReply, hashOf } from './add-reply'
import { exportReplies } from './export-replies'
import { decide, undoDecisions } from './moderation-decisions'
import { readModerationPage } from './moderation-lists'
import { changeOwnReply, deleteOwnReply, findOwnReply } from './own-reply'
import { findThread, newestReplies, readNewestReplies, readReplyPage } from './published-replies'
import { purgeReplies } from './purge-replies'
import { openReplyDatabase, type ReplyDatabase } from './reply-database'
import { serverKey } from './server-key'
import { describeEachDatabase } from './testing/each-database'

/* What is stored, by whoever stores it. */

const begin = Date.parse('2026-11-24T12:00:00Z')
const minute = 60_000
const day = 1_440 * minute
const at = (milliseconds: number) => new Date(begin + milliseconds)

const draft = (text: string) => ({ name: 'Ada', text, language: null })

let keys = 0
const newKey = () => `key-${keys++}`

async function add(
  database: ReplyDatabase,
  text: string,
  { parentId = null as string | null, time = 0, key = newKey(), trapped = false, destination = 'chongjin' } = {},
) {
  const reply = { destination, parentId, draft: draft(text), trapped, receiptKey: key }
  const addition = await addReply(database, reply, at(time))
  const own = await findOwnReply(database, destination, key)
  return { addition, key, id: own?.id ?? '', revision: 1 }
}

async function publish(database: ReplyDatabase, text: string, options: Parameters<typeof add>[2] = {}) {
  const reply = await add(database, text, options)
  await decide(database, [reply], 'approved', null, at((options.time ?? 0) + minute))
  return { ...reply, revision: 2 }
}

const textsOn = async (database: ReplyDatabase, page = 1) =>
  (await readReplyPage(database, 'chongjin', page))?.threads.map(({ reply }) => reply?.text ?? null)

describeEachDatabase((fresh) => {
  test('a reply waits, and nobody else sees it', async () => {
    const { database } = await fresh()
    const { addition, key } = await add(database, 'A first reply.')
    expect(addition).toBe('added')
    expect(await findOwnReply(database, 'chongjin', key)).toMatchObject({ text: 'A first reply.', state: 'pending' })
    expect(await readReplyPage(database, 'chongjin', 1)).toEqual({ threads: [], count: 0, page: 1, pageCount: 1 })
    expect(await readNewestReplies(database, 'chongjin', 10)).toEqual([])
  })

  test('of each destination the last publication is known', async () => {
    const { database } = await fresh()
    await publish(database, 'The first of two.')
    await publish(database, 'The second of two.', { time: day })
    await publish(database, 'About another place.', { destination: 'apia' })
    await add(database, 'Nobody has read this one.', { destination: 'longyearbyen', time: 2 * day })
    expect(await newestReplies(database)).toEqual(
      new Map([
        ['chongjin', at(day + minute).toISOString()],
        ['apia', at(minute).toISOString()],
      ]),
    )
  })

  test('what is approved is on the page of its destination, and on no other', async () => {
    const { database } = await fresh()
    const { id } = await publish(database, 'An approved reply.')
    const page = await readReplyPage(database, 'chongjin', 1)
    const reply = {
      id,
      parentId: null,
      name: 'Ada',
      text: 'An approved reply.',
      language: null,
      createdAt: at(0).toISOString(),
      publishedAt: at(minute).toISOString(),
    }
    expect(page).toEqual({ threads: [{ id, reply, answers: [] }], count: 1, page: 1, pageCount: 1 })
    expect(await findThread(database, 'chongjin', id)).toEqual({ id, reply, answers: [] })
    expect((await readReplyPage(database, 'apia', 1))?.count).toBe(0)
    expect(await findThread(database, 'apia', id)).toBeNull()
  })

  test('characters of every script, quotes and wildcards come back as they were', async () => {
    const { database } = await fresh()
    const text = `청진 淸津 🙂 مرحبا '"; drop table reply; -- \\ % _ ' or 1=1 \${x} $1 ?`
    await publish(database, text)
    expect(await textsOn(database)).toEqual([text])
  })

  test('the newest thread is first, answers are under theirs with the oldest first', async () => {
    const { database } = await fresh()
    const first = await publish(database, 'The first thread.', { time: 0 })
    await publish(database, 'The second thread.', { time: minute })
    await publish(database, 'A late answer.', { parentId: first.id, time: 9 * minute })
    const early = await publish(database, 'An early answer.', { parentId: first.id, time: 5 * minute })
    const page = await readReplyPage(database, 'chongjin', 1)
    expect(page?.threads.map(({ reply, answers }) => [reply?.text, ...answers.map(({ text }) => text)])).toEqual([
      ['The second thread.'],
      ['The first thread.', 'An early answer.', 'A late answer.'],
    ])
    expect(page?.count).toBe(4)
    expect((await findThread(database, 'chongjin', early.id))?.id).toBe(first.id)
  })

  test('pages divide the threads, and there is none past the last', async () => {
    const { database } = await fresh()
    for (let number = 1; number <= 11; number++) {
      await publish(database, `Thread number ${number}.`, { time: number * minute })
    }
    expect((await textsOn(database, 1))?.[0]).toBe('Thread number 11.')
    expect(await textsOn(database, 2)).toEqual(['Thread number 1.'])
    expect((await readReplyPage(database, 'chongjin', 1))?.pageCount).toBe(2)
    expect(await readReplyPage(database, 'chongjin', 3)).toBeNull()
  })

  test('a form is sent once: the same again is known, another text is not stored', async () => {
    const { database } = await fresh()
    const { key } = await add(database, 'A reply that is sent once.')
    expect((await add(database, 'A reply that is sent once.', { key })).addition).toBe('known')
    expect((await add(database, 'Another text, by the same form.', { key })).addition).toBe('used')
    expect((await readModerationPage(database, 'waiting', '', 1)).counts.waiting).toBe(1)
  })

  test('a form that is sent many times at once is stored once', async () => {
    const { database, address } = await fresh()
    const other = await openReplyDatabase(address)
    const key = newKey()
    const sendings = Array.from({ length: 20 }, (_, index) => add(index % 2 ? database : other, 'All at the same time.', { key }))
    const additions = (await Promise.all(sendings)).map(({ addition }) => addition)
    expect(additions.toSorted()).toEqual(['added', ...Array.from({ length: 19 }, () => 'known')])
    await other.destroy()
  })

  test('of other texts that are sent with one form at once none is taken for the one that is stored', async () => {
    const { database, address } = await fresh()
    const other = await openReplyDatabase(address)
    const key = newKey()
    const additions = await Promise.all(
      Array.from({ length: 20 }, (_, index) => add(index % 2 ? database : other, `Text ${'x'.repeat(index + 9)}.`, { key })),
    )
    expect(additions.map(({ addition }) => addition).toSorted()).toEqual(['added', ...Array.from({ length: 19 }, () => 'used')])
    await other.destroy()
  })

  test('an answer needs a published reply on the same page, which is no answer', async () => {
    const { database } = await fresh()
    const waiting = await add(database, 'A reply that still waits.')
    const parent = await publish(database, 'A published reply.')
    const answer = await publish(database, 'A published answer.', { parentId: parent.id })
    const additionTo = async (parentId: string, destination = 'chongjin') =>
      (await add(database, `Answering ${parentId}.`, { parentId, destination })).addition
    expect(await additionTo(parent.id)).toBe('added')
    expect(await additionTo(waiting.id)).toBe('no-parent')
    expect(await additionTo(answer.id)).toBe('no-parent')
    expect(await additionTo('nothing')).toBe('no-parent')
    expect(await additionTo("a\0b'; --")).toBe('no-parent')
    expect(await findThread(database, 'chongjin', 'a\0b')).toBeNull()
    expect(await additionTo(parent.id, 'apia')).toBe('no-parent')
  })

  test('a reply that is taken down leaves its place to its answers', async () => {
    const { database } = await fresh()
    const parent = await publish(database, 'A reply that is taken down.')
    const answer = await publish(database, 'The answer to it.', { parentId: parent.id, time: minute })
    await decide(database, [parent], 'rejected', 'Off topic', at(2 * minute))
    const page = await readReplyPage(database, 'chongjin', 1)
    expect(page?.threads).toMatchObject([{ id: parent.id, reply: null, answers: [{ id: answer.id }] }])
    expect(page?.count).toBe(1)
    expect(await findThread(database, 'chongjin', parent.id)).toBeNull()
  })

  test('a writer changes a reply for 15 minutes, and it waits for review again', async () => {
    const { database } = await fresh()
    const { key } = await publish(database, 'A reply before it is changed.')
    const own = await findOwnReply(database, 'chongjin', key)
    if (!own) throw new Error('not found')
    expect(await changeOwnReply(database, own, draft('A reply after it is changed.'), at(15 * minute))).toBe(true)
    expect(await findOwnReply(database, 'chongjin', key)).toMatchObject({
      text: 'A reply after it is changed.',
      state: 'pending',
    })
    expect(await textsOn(database)).toEqual([])
    expect(await changeOwnReply(database, own, draft('Too late for this one.'), at(15 * minute + 1))).toBe(false)
  })

  test('a reply that its writer deletes is erased at once, and its form stays used', async () => {
    const { database } = await fresh()
    const { key } = await publish(database, 'A reply that is deleted.')
    const own = await findOwnReply(database, 'chongjin', key)
    if (!own) throw new Error('not found')
    await deleteOwnReply(database, own, at(day))
    const rows = await database.selectFrom('reply').selectAll().execute()
    expect(rows).toMatchObject([{ name: null, text: '', searchText: '', fingerprint: '', state: 'deleted' }])
    expect(await textsOn(database)).toEqual([])
    expect((await add(database, 'A reply that is deleted.', { key })).addition).toBe('used')
    expect(await changeOwnReply(database, own, draft('From the dead again.'), at(minute))).toBe(false)
  })

  test('the receipt of one reply, and of one destination, opens no other', async () => {
    const { database } = await fresh()
    const { key } = await add(database, 'A reply with a receipt.')
    expect(await findOwnReply(database, 'chongjin', `${key}x`)).toBeNull()
    expect(await findOwnReply(database, 'chongjin', hashOf(key))).toBeNull()
    expect(await findOwnReply(database, 'apia', key)).toBeNull()
  })

  test('what looks like spam waits apart, and nothing of it is lost', async () => {
    const { database } = await fresh()
    await add(database, 'Into the trap with it.', { trapped: true })
    await add(database, 'Twice the same text.')
    await add(database, 'TWICE the same… text, 2', { time: day })
    await add(database, 'Links: https://a.example https://b.example')
    const { replies, counts } = await readModerationPage(database, 'suspicious', '', 1)
    expect(replies.map(({ suspicions }) => suspicions)).toEqual(
      expect.arrayContaining([['trap'], ['links'], ['repeated']]),
    )
    expect(counts).toEqual({ waiting: 1, suspicious: 3, approved: 0, rejected: 0 })
  })

  test('what a trap caught stays suspicious when it is changed', async () => {
    const { database } = await fresh()
    const { key } = await add(database, 'Into the trap with it.', { trapped: true })
    const own = await findOwnReply(database, 'chongjin', key)
    if (own) await changeOwnReply(database, own, draft('A harmless text now.'), at(minute))
    expect((await readModerationPage(database, 'suspicious', '', 1)).replies).toMatchObject([{ suspicions: ['trap'] }])
  })

  test('moderators decide only on what they have seen', async () => {
    const { database } = await fresh()
    const seen = await add(database, 'A harmless text at first.')
    const own = await findOwnReply(database, 'chongjin', seen.key)
    if (own) await changeOwnReply(database, own, draft('Something else by now.'), at(minute))
    expect(await decide(database, [seen], 'approved', null, at(minute))).toEqual([])
    expect(await textsOn(database)).toEqual([])
  })

  test('a rejection has its reason, which its writer may read', async () => {
    const { database } = await fresh()
    const seen = await add(database, 'A reply that is rejected.')
    await decide(database, [seen], 'rejected', 'Off topic', at(minute))
    expect(await findOwnReply(database, 'chongjin', seen.key)).toMatchObject({ state: 'rejected', reason: 'Off topic' })
  })

  test('each decision can be taken back, once', async () => {
    const { database } = await fresh()
    const seen = await add(database, 'A reply with changing luck.')
    const [approved] = await decide(database, [seen], 'approved', null, at(minute))
    const [rejected] = await decide(database, [approved ?? seen], 'rejected', 'Mistake', at(2 * minute))
    const [undone] = await undoDecisions(database, [rejected ?? seen])
    expect(await textsOn(database)).toEqual(['A reply with changing luck.'])
    expect(await undoDecisions(database, [undone ?? seen])).toEqual([])
    expect(await undoDecisions(database, [rejected ?? seen])).toEqual([])
  })

  test('many are decided on at once, by several moderators too', async () => {
    const { database, address } = await fresh()
    const other = await openReplyDatabase(address)
    const seen = await Promise.all(Array.from({ length: 30 }, (_, index) => add(database, `Reply number ${index}.`)))
    const [one, two] = await Promise.all([
      decide(database, seen, 'approved', null, at(minute)),
      decide(other, seen.toReversed(), 'approved', null, at(minute)),
    ])
    expect([...one, ...two].map(({ id }) => id).toSorted()).toEqual(seen.map(({ id }) => id).toSorted())
    await other.destroy()
  })

  test('a search finds letters in any case and script, and takes wildcards for what they are', async () => {
    const { database } = await fresh()
    await add(database, 'ÉTÉ à Chongjin')
    await add(database, '청진의 겨울은 춥다')
    await add(database, '100% of it_all \\ here')
    const find = async (search: string) =>
      (await readModerationPage(database, 'waiting', search, 1)).replies.map(({ text }) => text)
    expect(await find('été')).toEqual(['ÉTÉ à Chongjin'])
    expect(await find('겨울')).toEqual(['청진의 겨울은 춥다'])
    expect(await find('0%')).toEqual(['100% of it_all \\ here'])
    expect(await find('t_a')).toEqual(['100% of it_all \\ here'])
    expect(await find('\\')).toEqual(['100% of it_all \\ here'])
    expect(await find('%')).toHaveLength(1)
    expect(await find("' or 1=1 --")).toEqual([])
    expect(await find('ADA')).toHaveLength(3)
  })

  test('a search finds a letter by any of its forms, and each text keeps the form that was written', async () => {
    const { database } = await fresh()
    const texts = ['\ufa19田 was here', '\u795e田 has a house', '\u795e\ufe00田 went away']
    for (const text of texts) await add(database, text)
    for (const search of ['\ufa19田', '\u795e田', '\u795e\ufe00田']) {
      const { replies } = await readModerationPage(database, 'waiting', search, 1)
      expect(replies.map(({ text }) => text).sort()).toEqual(texts.toSorted())
    }
  })

  test('the export holds everything but what was deleted, and no secret', async () => {
    const { database } = await fresh()
    await database.insertInto('reply').values(manyRows(1_100)).execute()
    const { key } = await add(database, 'A reply that is deleted.')
    const own = await findOwnReply(database, 'chongjin', key)
    if (own) await deleteOwnReply(database, own, at(0))
    const kept = await publish(database, 'A reply that is exported.', { time: day })
    const exported: { id: string }[] = []
    for await (const reply of exportReplies(database)) exported.push(reply)
    expect(exported).toHaveLength(1_101)
    expect(exported.at(-1)).toMatchObject({ id: kept.id, text: 'A reply that is exported.', state: 'approved' })
    expect(new Set(exported.map(({ id }) => id)).size).toBe(1_101)
    expect(JSON.stringify(exported)).not.toContain(hashOf(kept.key))
  })

  test('what was rejected is gone after 30 days, and what was deleted after one', async () => {
    const { database } = await fresh()
    const rejected = await add(database, 'A reply that is rejected.')
    await decide(database, [rejected], 'rejected', 'Spam', at(0))
    const deleted = await add(database, 'A reply that is deleted.')
    const own = await findOwnReply(database, 'chongjin', deleted.key)
    if (own) await deleteOwnReply(database, own, at(0))
    const stored = async () => (await database.selectFrom('reply').select('id').execute()).map(({ id }) => id).toSorted()

    await purgeReplies(database, at(day - 1))
    expect(await stored()).toEqual([rejected.id, deleted.id].toSorted())
    await purgeReplies(database, at(30 * day))
    expect(await stored()).toEqual([rejected.id])
    await purgeReplies(database, at(30 * day + 1))
    expect(await stored()).toEqual([])
  })

  test('what was rejected and has answers is emptied, and keeps their place', async () => {
    const { database } = await fresh()
    const parent = await publish(database, 'A reply that is taken down.')
    await publish(database, 'The answer to it.', { parentId: parent.id })
    await decide(database, [parent], 'rejected', 'Off topic', at(0))
    await purgeReplies(database, at(31 * day))
    expect((await readReplyPage(database, 'chongjin', 1))?.threads).toMatchObject([{ id: parent.id, reply: null }])
    const rows = await database.selectFrom('reply').select('text').orderBy('text').execute()
    expect(rows.map(({ text }) => text)).toEqual(['', 'The answer to it.'])
  })

  test('nothing of what waits or is published is purged, however old', async () => {
    const { database } = await fresh()
    await add(database, 'A reply that waits for ever.')
    await publish(database, 'A reply that is published.')
    await purgeReplies(database, at(10_000 * day))
    expect(await database.selectFrom('reply').select('id').execute()).toHaveLength(2)
  })

  test('several that open a database at once migrate it once, and have one key', async () => {
    const { database, address } = await fresh()
    await database.schema.dropTable('reply').execute()
    await database.schema.dropTable('server_key').execute()
    await database.schema.dropTable('kysely_migration').execute()
    const others = await Promise.all(Array.from({ length: 5 }, () => openReplyDatabase(address)))
    const keysOfAll = await Promise.all(others.map(serverKey))
    expect(new Set(keysOfAll).size).toBe(1)
    expect(keysOfAll[0]).toMatch(/^[\w-]{43}$/)
    await Promise.all(others.map((other) => other.destroy()))
  })
})

function manyRows(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    destination: 'chongjin',
    parentId: null,
    ...draft(`Row ${index}`),
    state: 'approved' as const,
    previousState: null,
    suspicions: '',
    reason: null,
    revision: 1,
    createdAt: at(Math.floor(index / 3)).toISOString(),
    decidedAt: at(0).toISOString(),
    receiptHash: `hash-${index}`,
    searchText: '',
    fingerprint: '',
  }))
}
