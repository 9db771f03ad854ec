import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { TableOfContents } from './table-of-contents'
import { english } from './words/english'

// A script of the browser, which the bundler has as text.
vi.mock('./mark-what-is-read.js?minified', () => ({ default: '' }))

const chapters = [{ id: 'when', text: 'When to go' }]

function render(headings: { id: string; text: string }[] | null): string {
  const article = headings && { language: 'ko' as const, headings, blocks: [], wordCount: 0, markdown: '' }
  return renderToStaticMarkup(<TableOfContents article={article} chapters={chapters} words={english} />)
}

test('the table of contents leads to the headings of the article, in its language, and to the chapters', () => {
  expect(render([{ id: '항구', text: '항구' }])).toContain(
    '<ol lang="ko"><li><a href="#항구">항구</a></li></ol><ol><li><a href="#when">When to go</a></li></ol>',
  )
})

test.each([
  ['that cannot be shown', null],
  ['without headings', []],
])('of an article %s there is no list', (_, headings) => {
  expect(render(headings).match(/<ol/g)).toHaveLength(1)
})
