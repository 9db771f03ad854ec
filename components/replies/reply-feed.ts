import { findLinks } from '@/lib/replies/find-links'
import type { PublishedReply } from '@/lib/replies/reply'
import { atomFeed, feedId, linkElement, textElement } from '../ui/atom'
import { element, escapeMarkup } from '../ui/markup'
import { paragraphs } from '../ui/paragraphs'
import { linkAttributes } from './link-attributes'
import { feedPath, replyPath, sendPath } from './reply-paths'
import { english } from './words/english'

interface ReplyFeedProps {
  site: string
  place: { slug: string; name: string }
  /** The last published first. */
  replies: PublishedReply[]
}

/**
 * Replies as an Atom feed that tells which answers which (RFC 4685). Their texts are HTML (RFC 4287, section 3.1.1.2),
 * since most readers show plain text as HTML and would join its paragraphs.
 */
export function replyFeed({ site, place, replies }: ReplyFeedProps): string {
  const { slug, name } = place
  const idOf = (reply: string) => feedId(site, `${slug}/replies/${reply}`)
  const entries = replies.map((reply) => {
    const { id, parentId, language, createdAt, publishedAt } = reply
    const attributes = { ...(language && { 'xml:lang': language }), type: 'html' }
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
        textElement('content', paragraphs(reply.text, lineMarkup), attributes),
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

function lineMarkup(line: string): string {
  const pieces = findLinks(line).map(({ text, url }) =>
    url === null ? escapeMarkup(text) : element('a', { href: url, ...linkAttributes }, escapeMarkup(text)),
  )
  return pieces.join('')
}
