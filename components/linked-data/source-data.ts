import type { Source } from '@/lib/destinations/source'

/**
 * A source. Its publisher has no type: the content does not tell the people who publish from the organisations.
 * https://schema.org/CreativeWork
 */
export function sourceData({ title, url, publisher, published }: Source) {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: { name: publisher },
    ...(published && { datePublished: published }),
  }
}
