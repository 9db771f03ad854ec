import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { articleMarkdown } from './article-markdown'
import type { Block } from './article-model'
import { runsOf } from './marked-runs'
import { parseArticle } from './parse-article'
import { harmless, oddSources, refused } from './testing/odd-articles'

/** The blocks without marks of languages: ids and places depend on those. */
function shapeOf(blocks: Block[]): unknown[] {
  return blocks.map((block) =>
    block.type === 'list' ? { ...block, items: block.items.map(shapeOf) } : { type: block.type, runs: runsOf(block.content) },
  )
}

function kindsIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kindsIn) : [])]
}

const allowed = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'emphasis', 'strong', 'footnoteReference']

/** The kinds of nodes that a reader finds who reads as GitHub does, and that an article does not have. */
function excessKinds(markdown: string): string[] {
  const definitions = oddSources.map((id) => `[^${id}]: x`).join('\n')
  const tree = fromMarkdown(`${markdown}\n\n## Sources\n\n${definitions}`, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return tree.children.filter(({ type }) => type !== 'footnoteDefinition').flatMap(kindsIn).filter((kind) => !allowed.includes(kind))
}

function expectSame(text: string): void {
  const { blocks, faults } = parseArticle(text, oddSources)
  if (faults.length > 0) return
  const markdown = articleMarkdown(blocks)
  const again = parseArticle(markdown, oddSources)
  expect(again.faults, markdown).toEqual([])
  expect(shapeOf(again.blocks), markdown).toEqual(shapeOf(blocks))
  expect(excessKinds(markdown), markdown).toEqual([])
}

test('it is what was written, without marks of languages', () => {
  const text = '\ufeff## A <span lang="ko">말</span>\n\n<span lang="ar">سوق <span lang="en">*b*</span></span> \\* 5 km.[^a]\n\n1. A.\n   - b\n   - c\n2. D.'
  expect(articleMarkdown(parseArticle(text, ['a']).blocks)).toBe('## A 말\n\nسوق *b* \\* 5\u00a0km.[^a]\n\n1. A.\n   - b\n   - c\n2. D.')
})

test.each([
  ['a link', 'Read [this]<span lang="ko">(javascript:alert(1))</span> now.[^a]', 'Read \\[this\\](javascript:alert(1)) now.[^a]'],
  ['HTML', 'A <<span lang="en">img src=x onerror=alert(1)></span> b.[^b-2]', 'A \\<img src=x onerror=alert(1)> b.[^b-2]'],
  ['emphasis', '\\*<span lang="en">a</span>\\*[^a]', '\\*a\\*[^a]'],
  ['emphasis in emphasis', '*a <span lang="en">*b*</span> c*[^a]', '*a b c*[^a]'],
])('a mark of a language between its parts makes no %s', (_, text, markdown) => {
  expect(articleMarkdown(parseArticle(text, oddSources).blocks)).toBe(markdown)
})

test.each(harmless)('%s is the same when it is read again', (_, text) => {
  expectSame(text)
})

test('whatever is written is the same when it is read again, and has nothing that an article has not', () => {
  const pieces = [...refused, ...harmless].map(([, text]) => text)
  const language = ['<span lang="ko">', '</span>']
  const signs = ['*', '**', '_', '__', '<', '>', '[', ']', '(', ')', '!', '\\', '&', '&#32;', '&#10;', '&#9;', '&#42;', '|', '~', '#', '=', '-', '+', '1.', ':', '`', '@', '"']
  const words = ['a', 'b', 'img', '말', '港', '「', '。', '🇼🇸', 'é', '[^a]', '[^b-2]', '46', ' km', '-- ', '.', '/']
  const between = [' ', '\n', '\n\n', '\n- ', '\n  - ', '\n1. ', '\n\n  ', '\n\n- ', '\n\n* ', '## ']
  const small = fc.constantFrom(...language, ...signs, ...words, ...between, ...language, ...words)
  const marked = fc.tuple(fc.constantFrom('*', '**', '_', '***'), small, small).map(([mark, a, b]) => `${mark}${a}${b}${mark}`)
  const spanned = fc.tuple(small, marked, small).map(([a, b, c]) => `<span lang="ko">${a}${b}</span>${c}`)
  const escaped = fc.constantFrom(...signs).map((sign) => `\\${sign}`)
  const text = fc.array(fc.oneof(small, marked, spanned, escaped, fc.constantFrom(...pieces.filter((piece) => piece.length < 30))), { maxLength: 10 })
  fc.assert(fc.property(text, (parts) => expectSame(parts.join(''))), { numRuns: 300 })
})
