import { expect, test } from 'vitest'
import { discussionData } from './discussion-data'

const place = { slug: 'chongjin', name: 'Chongjin', summary: 'A port.' }
const reply = {
  id: 'aaaaaaaaaaaa',
  parentId: null,
  name: null,
  text: '</script><script>alert(1)</script><!--',
  language: 'en' as const,
  createdAt: '2026-11-24T10:00:00.000Z',
  publishedAt: '2026-11-24T11:00:00.000Z',
}
const answer = { ...reply, id: 'bbbbbbbbbbbb', parentId: 'aaaaaaaaaaaa', name: 'Ada' }
const page = { threads: [{ id: reply.id, reply, answers: [answer] }], count: 2, page: 1, pageCount: 1 }

test('comments are counted, and an answer names what it answers', () => {
  expect(JSON.parse(discussionData('https://portolan.example', place, page))).toMatchObject({
    '@type': 'Article',
    commentCount: 2,
    comment: [
      { '@type': 'Comment', author: { name: 'A reader' }, text: reply.text, inLanguage: 'en' },
      { parentItem: { '@id': 'https://portolan.example/chongjin/replies/aaaaaaaaaaaa' }, author: { name: 'Ada' } },
    ],
  })
})

test('no text ends the script that it stands in', () => {
  expect(discussionData('https://portolan.example', place, page)).not.toContain('<')
})

test('what was removed is left out, and its answers are not', () => {
  const removed = { ...page, threads: [{ id: reply.id, reply: null, answers: [answer] }], count: 1 }
  expect(JSON.parse(discussionData('https://portolan.example', place, removed)).comment).toHaveLength(1)
})
