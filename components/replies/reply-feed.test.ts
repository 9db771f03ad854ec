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

/** The content of the first entry as a feed reader decodes it: HTML. */
function contentOf(text: string): string {
  const [, content = ''] = /<content type="html">(.*?)<\/content>/s.exec(feed([{ ...reply, text }])) ?? []
  return content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

test('an entry has what Atom asks for', () => {
  const xml = feed([reply])
  expect(xml).toContain('<id>tag:portolan.example,2026:chongjin/replies/aaaaaaaaaaaa</id>')
  expect(xml).toContain('<author><name>A reader</name></author>')
  expect(xml).toContain('<updated>2026-11-24T11:00:00.000Z</updated><link rel="self"')
})

test('the content of an entry is HTML in which the text is no markup', () => {
  expect(feed([reply])).toContain('&lt;p dir=&quot;auto&quot;&gt;A &amp;lt;b&amp;gt;reply')
  expect(contentOf('A <b>reply</b> & "more"')).toBe('<p dir="auto">A &lt;b&gt;reply&lt;/b&gt; &amp; &quot;more&quot;</p>')
})

test('paragraphs and lines of a reply stay apart', () => {
  expect(contentOf('One.\n\nTwo,\nthree.')).toBe('<p dir="auto">One.</p><p dir="auto">Two,<br>three.</p>')
})

test('an address in a reply is a link, as on the page', () => {
  expect(contentOf('여기https://example.com/?a=1&b=2에서 봤다')).toBe(
    '<p dir="auto">여기<a href="https://example.com/?a=1&amp;b=2" rel="ugc nofollow noopener" dir="ltr">https://example.com/?a=1&amp;b=2</a>에서 봤다</p>',
  )
})

test('an answer says what it answers, as RFC 4685 has it', () => {
  const xml = feed([{ ...reply, id: 'bbbbbbbbbbbb', parentId: 'aaaaaaaaaaaa', name: 'Ada', language: 'ko' }])
  expect(xml).toContain('xmlns:thr="http://purl.org/syndication/thread/1.0"')
  expect(xml).toContain(
    '<thr:in-reply-to ref="tag:portolan.example,2026:chongjin/replies/aaaaaaaaaaaa" href="https://portolan.example/chongjin/replies/aaaaaaaaaaaa" type="text/html" source="https://portolan.example/chongjin/replies.atom"></thr:in-reply-to>',
  )
  expect(xml).toContain('<content xml:lang="ko" type="html">')
})

test('a feed without entries is a feed, the same each time', () => {
  expect(feed([])).toBe(feed([]))
  expect(feed([])).toContain('<updated>')
})
