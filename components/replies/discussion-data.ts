import type { ReplyPage } from '@/lib/replies/published-replies'
import type { PublishedReply } from '@/lib/replies/reply'
import { replyPath } from './reply-paths'
import { english } from './words/english'

/** What is said about an article, as properties of it. https://schema.org/Comment */
export function discussionData(site: string, slug: string, { count, threads }: ReplyPage) {
  const comment = ({ id, text, language, createdAt, ...reply }: PublishedReply) => ({
    '@type': 'Comment',
    '@id': site + replyPath(slug, id),
    url: site + replyPath(slug, id),
    author: { '@type': 'Person', name: reply.name ?? english.anonymous },
    dateCreated: createdAt,
    text,
    ...(language && { inLanguage: language }),
    ...(reply.parentId && { parentItem: { '@id': site + replyPath(slug, reply.parentId) } }),
  })
  const comments = threads.flatMap(({ reply, answers }) => [...(reply ? [reply] : []), ...answers].map(comment))
  return { commentCount: count, ...(comments.length > 0 && { comment: comments }) }
}
