import { expect, test } from 'vitest'
import { replyFeed } from './reply-feed'

const reply = {
  id: 'aaaaaaaaaaaa',
  parentId: null,
  name: null,
  text: 'A <b>reply</b> & "more"',
  language: null,
  createdAt: '2026-11-24T10:00:00.000Z',
  publishedAt: '2026-11-24T11:00:00.000Z',
}
const place = { slug: 'chongjin', name: 'Chongjin' }
const feed = (replies: Parameters<typeof replyFeed>[0]['replies']) =>
  replyFeed({ site: 'https://portolan.example', place, replies })

test('an entry has what Atom asks for, its text escaped once', () => {
  const xml = feed([reply])
  expect(xml).toContain('<id>tag:portolan.example,2026:chongjin/replies/aaaaaaaaaaaa</id>')
  expect(xml).toContain('<author><name>A reader</name></author>')
  expect(xml).toContain('<content type="text">A &lt;b&gt;reply&lt;/b&gt; &amp; &quot;more&quot;</content>')
  expect(xml).toContain('<updated>2026-11-24T11:00:00.000Z</updated><link rel="self"')
})

test('an answer says what it answers, as RFC 4685 has it', () => {
  const xml = feed([{ ...reply, id: 'bbbbbbbbbbbb', parentId: 'aaaaaaaaaaaa', name: 'Ada', language: 'ko' }])
  expect(xml).toContain('xmlns:thr="http://purl.org/syndication/thread/1.0"')
  expect(xml).toContain(
    '<thr:in-reply-to ref="tag:portolan.example,2026:chongjin/replies/aaaaaaaaaaaa" href="https://portolan.example/chongjin/replies/aaaaaaaaaaaa" type="text/html" source="https://portolan.example/chongjin/replies.atom"></thr:in-reply-to>',
  )
  expect(xml).toContain('<content xml:lang="ko" type="text">')
})

test('a feed without entries is a feed, the same each time', () => {
  expect(feed([])).toBe(feed([]))
  expect(feed([])).toContain('<updated>')
})
