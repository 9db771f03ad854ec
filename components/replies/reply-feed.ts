import type { PublishedReply } from '@/lib/replies/reply'
import { element, escapeMarkup } from '../ui/markup'
import { feedPath, replyPath, sendPath } from './reply-paths'
import { anonymous } from './thread-list'

interface ReplyFeedProps {
  site: string
  place: { slug: string; name: string }
  /** The last published first. */
  replies: PublishedReply[]
}

/**
 * Replies as an Atom feed (RFC 4287) that tells which answers which (RFC 4685). Their texts are plain, and
 * an entry's id (RFC 4151) stays for as long as the site has its name.
 */
export function replyFeed({ site, place, replies }: ReplyFeedProps): string {
  const { slug, name } = place
  const { hostname } = new URL(site)
  const idOf = (reply: string) => `tag:${hostname},2026:${slug}/replies/${reply}`
  const text = (tag: string, content: string, attributes: Record<string, string> = {}) =>
    element(tag, attributes, escapeMarkup(content))
  const link = (rel: string, href: string, type: string) => element('link', { rel, href: site + href, type })

  const entries = replies.map((reply) => {
    const { id, parentId, language, createdAt, publishedAt } = reply
    const attributes = { ...(language && { 'xml:lang': language }), type: 'text' }
    const parent = parentId && {
      ref: idOf(parentId),
      href: site + replyPath(slug, parentId),
      type: 'text/html',
      source: site + feedPath(slug),
    }
    return element(
      'entry',
      {},
      text('id', idOf(id)) +
        text('title', `${reply.name ?? anonymous} about ${name}`) +
        element('author', {}, text('name', reply.name ?? anonymous)) +
        text('published', createdAt) +
        text('updated', publishedAt) +
        link('alternate', replyPath(slug, id), 'text/html') +
        (parent ? element('thr:in-reply-to', parent) : '') +
        text('content', reply.text, attributes),
    )
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:thr': 'http://purl.org/syndication/thread/1.0', 'xml:lang': 'en' },
    text('id', `tag:${hostname},2026:${slug}/replies`) +
      text('title', `Replies about ${name}`) +
      text('updated', replies[0]?.publishedAt ?? '2026-11-24T00:00:00.000Z') +
      link('self', feedPath(slug), 'application/atom+xml') +
      link('alternate', sendPath(slug), 'text/html') +
      entries.join(''),
  )}\n`
}
