import { expect, test } from 'vitest'
import { routePattern } from './route-pattern'

test.each([
  ['/', '/'],
  ['/chongjin', '/[destination]'],
  ['/_next/static/chunks/a.js', '/_next/*'],
  ['/api/weather/chongjin', '/api/weather/[destination]'],
  ['/api/weather/chongjin/more', 'other'],
  ['/api/health', '/api/health'],
  ['/api/oembed', '/api/oembed'],
  ['/r/weather-card.json', '/r/weather-card.json'],
  ['/r/secret.json', 'other'],
  ['/chongjin.txt', '/[destination].txt'],
  ['/embed/chongjin', '/embed/[destination]'],
  ['/embed/chongjin/card.png', '/embed/[destination]/card.png'],
  ['/embed/chongjin/secret', 'other'],
  ['/embed/v1.0.0.js', '/embed/v*.js'],
  ['/chongjin/replies', '/[destination]/replies'],
  ['/chongjin/replies.atom', '/[destination]/replies.atom'],
  ['/chongjin/replies/receipt', '/[destination]/replies/receipt'],
  ['/chongjin/replies/q3TzZ9Zc0aY1', '/[destination]/replies/[reply]'],
  ['/chongjin/replies/a/b', 'other'],
  ['/chongjin/when', '/[destination]/when'],
  ['/photos/chongjin/commons-1', '/photos/[destination]/[photo]'],
  ['/photos/chongjin', 'other'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/sw.js', '/sw.js'],
  ['/moderation', '/moderation'],
  ['/moderation/replies.json', '/moderation/replies.json'],
  ['/wp-login.php', 'other'],
  ['/a/b', 'other'],
])('%s is counted as %s', (path, pattern) => {
  expect(routePattern(path)).toBe(pattern)
})
