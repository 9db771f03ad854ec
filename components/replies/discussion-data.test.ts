import { expect, test } from 'vitest'
import { discussionData } from './discussion-data'

const reply = {
  id: 'aaaaaaaaaaaa',
  parentId: null,
  name: null,
  text: 'A reply to the article.',
  language: 'en' as const,
  createdAt: '2026-11-24T10:00:00.000Z',
  publishedAt: '2026-11-24T11:00:00.000Z',
}
const answer = { ...reply, id: 'bbbbbbbbbbbb', parentId: 'aaaaaaaaaaaa', name: 'Ada' }
const page = { threads: [{ id: reply.id, reply, answers: [answer] }], count: 2, page: 1, pageCount: 1 }

test('comments are counted, and an answer names what it answers', () => {
  expect(discussionData('https://portolan.example', 'chongjin', page)).toMatchObject({
    commentCount: 2,
    comment: [
      { '@type': 'Comment', author: { name: 'A reader' }, text: reply.text, inLanguage: 'en' },
      { parentItem: { '@id': 'https://portolan.example/chongjin/replies/aaaaaaaaaaaa' }, author: { name: 'Ada' } },
    ],
  })
})

test('what was removed is left out, and its answers are not', () => {
  const removed = { ...page, threads: [{ id: reply.id, reply: null, answers: [answer] }], count: 1 }
  expect(discussionData('https://portolan.example', 'chongjin', removed).comment).toHaveLength(1)
})
