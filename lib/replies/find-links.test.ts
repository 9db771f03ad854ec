import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks } from './find-links'

const urlsIn = (text: string) => findLinks(text).flatMap(({ url }) => url ?? [])

test.each([
  ['See https://example.org/a?b=c#d.', ['https://example.org/a?b=c#d']],
  ['(http://example.org/x_(y)), and more', ['http://example.org/x_(y)']],
  ['https://ko.wikipedia.org/wiki/청진시에 있다', ['https://ko.wikipedia.org/wiki/청진시에']],
  ['two: https://a.example https://b.example', ['https://a.example', 'https://b.example']],
])('%s has its links', (text, urls) => {
  expect(urlsIn(text)).toEqual(urls)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'mailto:somebody@example.org',
  'ftp://example.org/',
  '//example.org/x',
  'www.example.org and example.com',
  'http://user:password@example.org/',
  'https://bank.example@evil.example/',
  'somebody@example.org',
])('%s is no link', (text) => {
  expect(urlsIn(text)).toEqual([])
})

test('nothing of a text is lost, and a link leads to the web alone', () => {
  const text = fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('javascript:', 'https://', ' ', '"', '<')))
  fc.assert(
    fc.property(text, (parts) => {
      const pieces = findLinks(parts.join(''))
      expect(pieces.map((piece) => piece.text).join('')).toBe(parts.join(''))
      for (const { url } of pieces) if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/)
    }),
    { numRuns: 1_000 },
  )
})
