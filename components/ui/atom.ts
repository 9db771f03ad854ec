import { element, escapeMarkup } from './markup'

/** An element of a feed that holds text. */
export function textElement(name: string, text: string, attributes: Record<string, string> = {}): string {
  return element(name, attributes, escapeMarkup(text))
}

/** @param href absolute */
export function linkElement(rel: string, href: string, type: string): string {
  return element('link', { rel, href, type })
}

/** An id that stays for as long as the site has its name. https://www.rfc-editor.org/rfc/rfc4151 */
export function feedId(site: string, path: string): string {
  return `tag:${new URL(site).hostname},2026:${path}`
}

interface AtomFeedProps {
  id: string
  title: string
  /** When an entry last changed; null without any. */
  updated: string | null
  /** Absolute: the feed, and the page that says the same. */
  self: string
  page: string
  /** Markup that is true of all entries: their author, if none says so itself. */
  about?: string
  /** Markup, an element each. */
  entries: string[]
  namespaces?: Record<string, string>
}

/** A feed in English. https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed({ id, title, updated, self, page, about = '', entries, namespaces }: AtomFeedProps): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', ...namespaces, 'xml:lang': 'en' },
    textElement('id', id) +
      textElement('title', title) +
      // A feed that is empty has to say something, and the same each time.
      textElement('updated', updated ?? '2026-11-24T00:00:00.000Z') +
      linkElement('self', self, 'application/atom+xml') +
      linkElement('alternate', page, 'text/html') +
      about +
      entries.join(''),
  )}\n`
}
