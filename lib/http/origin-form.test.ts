import { expect, test } from 'vitest'
import { originForm } from './origin-form'

test.each([
  ['/chongjin?from=http://x', '/chongjin?from=http://x'],
  ['//chongjin', '//chongjin'],
  ['http://site.example/chongjin?a=b', '/chongjin?a=b'],
  ['HTTPS://site.example:8443?a=b', '/?a=b'],
  ['http://[::1]:3000', '/'],
  ['*', '/*'],
  ['', '/'],
])('%j is %j', (target, path) => {
  expect(originForm(target)).toBe(path)
})
