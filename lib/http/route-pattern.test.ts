import { expect, test } from 'vitest'
import { routePattern } from './route-pattern'

test.each([
  ['/', '/'],
  ['/chongjin', '/[destination]'],
  ['/_next/static/chunks/a.js', '/_next/*'],
  ['/api/weather/chongjin', '/api/weather/[destination]'],
  ['/api/weather/chongjin/more', 'other'],
  ['/api/health', '/api/health'],
  ['/wp-login.php', 'other'],
  ['/a/b', 'other'],
])('%s is counted as %s', (path, pattern) => {
  expect(routePattern(path)).toBe(pattern)
})
