import { expect, test } from 'vitest'
import { slug } from './content-folder'

test.each(['api', 'changes', 'embed', 'fonts', 'llms', 'moderation', 'photos', 'preview', 'r', 'robots', 'sitemap', 'sw'])(
  'no destination is called %s, with which an address of the site begins',
  (name) => {
    expect(slug.safeParse(name).success).toBe(false)
  },
)

test('a destination may be called as anything else', () => {
  for (const name of ['chongjin', 'replies', 'rio', 'apia-2']) expect(slug.safeParse(name).success, name).toBe(true)
})
