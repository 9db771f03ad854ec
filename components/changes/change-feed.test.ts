import { expect, test } from 'vitest'
import { readDestination } from '@/lib/destinations/destination'
import { changeFeed } from './change-feed'

const chongjin = await readDestination('chongjin')
const record = [
  { date: '2026-11-24', text: 'Stays & transport were added.' },
  { date: '2026-11-23', text: 'Published.' },
]
const feed = (changes?: typeof record) => changeFeed('https://portolan.example', [{ ...chongjin, checkedOn: '2026-11-22', changes }])
const titlesIn = (xml: string) => [...xml.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title).slice(1)

test('changes, the publication and the last check are entries, the newest first', () => {
  expect(titlesIn(feed(record))).toEqual(['Chongjin has changed', 'Chongjin is published', 'Chongjin was checked'])
  expect(feed(record)).toContain('<content type="text">Stays &amp; transport were added.</content>')
  expect(feed(record)).toContain('<updated>2026-11-24T00:00:00Z</updated><link rel="self" href="https://portolan.example/changes.atom"')
})

test('of several destinations too, and of two changes on a day the later one', () => {
  const day = '2026-11-25'
  const apia = { ...chongjin, slug: 'apia', name: 'Apia', checkedOn: '2026-11-23', changes: [{ date: day, text: 'Pictures.' }, { date: day, text: 'Published.' }] }
  const feed = changeFeed('https://portolan.example', [{ ...chongjin, checkedOn: '2026-11-22', changes: record }, apia])
  expect(titlesIn(feed)).toEqual([
    'Apia has changed',
    'Apia is published',
    'Chongjin has changed',
    'Chongjin is published',
    'Apia was checked',
    'Chongjin was checked',
  ])
})

test('an entry keeps its id when others come', () => {
  const id = '<id>tag:portolan.example,2026:chongjin/changes/1</id><title>Chongjin is published</title>'
  expect(feed(record.slice(1))).toContain(id)
  expect(feed(record)).toContain(id)
})

test('where no changes are on record, there is the check', () => {
  expect(titlesIn(feed())).toEqual(['Chongjin was checked'])
})
