import type { PublishedReply } from '@/lib/replies/reply'
import { atomFeed, feedId, linkElement, textElement } from '../ui/atom'
import { element } from '../ui/markup'
import { feedPath, replyPath, sendPath } from './reply-paths'
import { english } from './words/english'

interface ReplyFeedProps {
  site: string
  place: { slug: string; name: string }
  /** The last published first. */
  replies: PublishedReply[]
}

/** Replies as an Atom feed that tells which answers which (RFC 4685). Their texts are plain. */
export function replyFeed({ site, place, replies }: ReplyFeedProps): string {
  const { slug, name } = place
  const idOf = (reply: string) => feedId(site, `${slug}/replies/${reply}`)
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
      textElement('id', idOf(id)) +
        textElement('title', `${reply.name ?? english.anonymous} about ${name}`) +
        element('author', {}, textElement('name', reply.name ?? english.anonymous)) +
        textElement('published', createdAt) +
        textElement('updated', publishedAt) +
        linkElement('alternate', site + replyPath(slug, id), 'text/html') +
        (parent ? element('thr:in-reply-to', parent) : '') +
        textElement('content', reply.text, attributes),
    )
  })
  return atomFeed({
    id: feedId(site, `${slug}/replies`),
    title: `Replies about ${name}`,
    updated: replies[0]?.publishedAt ?? null,
    self: site + feedPath(slug),
    page: site + sendPath(slug),
    entries,
    namespaces: { 'xmlns:thr': 'http://purl.org/syndication/thread/1.0' },
  })
}
