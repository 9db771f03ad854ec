import type { ReplyPage } from '@/lib/replies/published-replies'
import type { PublishedReply } from '@/lib/replies/reply'
import { replyPath } from './reply-paths'
import { anonymous } from './thread-list'

/**
 * The article and what is said about it, for search engines, as the text of a JSON-LD script.
 * https://schema.org/Article, https://schema.org/Comment
 */
export function discussionData(
  site: string,
  { slug, name, summary }: { slug: string; name: string; summary: string },
  { count, threads }: ReplyPage,
): string {
  const comment = ({ id, text, language, createdAt, ...reply }: PublishedReply): object => ({
    '@type': 'Comment',
    '@id': site + replyPath(slug, id),
    url: site + replyPath(slug, id),
    author: { '@type': 'Person', name: reply.name ?? anonymous },
    dateCreated: createdAt,
    text,
    ...(language && { inLanguage: language }),
    ...(reply.parentId && { parentItem: { '@id': site + replyPath(slug, reply.parentId) } }),
  })
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${site}/${slug}#article`,
    url: `${site}/${slug}`,
    headline: name,
    description: summary,
    commentCount: count,
    comment: threads.flatMap(({ reply, answers }) => [...(reply ? [reply] : []), ...answers].map(comment)),
  }
  // A script ends at the first "</script", wherever that stands.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
