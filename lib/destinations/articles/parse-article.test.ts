import { expect, test } from 'vitest'
import { citationsIn, countWords, textOf } from './article-model'
import { parseArticle } from './parse-article'
import { harmless, oddSources, refused } from './testing/odd-articles'

test.each(refused)('%s is refused with its line', (_, text, line, column, says) => {
  const { faults } = parseArticle(`Before.[^a]\n\n${text}\n`, oddSources)
  expect(faults[0]).toEqual({ place: { line, column }, message: expect.stringMatching(says) })
})

test.each(refused)('%s is refused in an item of a list, too', (_, text) => {
  const { faults } = parseArticle(`- Before.[^a]\n\n${text.replaceAll(/^/gm, '  ')}\n`, oddSources)
  expect(faults).not.toEqual([])
})

test.each(harmless)('%s does no harm', (_, text) => {
  expect(parseArticle(text, oddSources).faults).toEqual([])
})

test('an empty article is refused', () => {
  expect(parseArticle(' \n\n', []).faults).toEqual([{ place: { line: 1, column: 1 }, message: 'The article is empty.' }])
})

test.each([
  ['an article', 'Long. '.repeat(10_000), 1, /^The article is longer than 50000 characters/],
  ['a paragraph of stars', `Before.\n \nLook.\n\n${'*'.repeat(30_000)}`, 5, /^More than 1000 marks/],
  ['a list of lists', '+ '.repeat(3_000), 1, /^More than 6 marks of lists begin this line/],
  ['a list of numbered lists', `Before.\n\n${'1. '.repeat(1_600)}`, 3, /^More than 6 marks of lists begin this line/],
  ['a quotation of quotations', '>'.repeat(900), 1, /^More than 6 marks of lists begin this line/],
  ['a list of many items', '1. a\n'.repeat(5_000), 501, /^The article has more than 500 items/],
  ['an article of many marks', `${'[a'.repeat(1_000)}\n\n`.repeat(24), 5, /^The article has more than 2500 marks/],
  ['an article of many headings', '## H\n'.repeat(8_000), 1_001, /^The article has more than 1000 lines/],
])('%s that takes long to read is refused', (_, text, line, says) => {
  expect(parseArticle(text, []).faults).toEqual([{ place: { line, column: 1 }, message: expect.stringMatching(says) }])
})

test.each([
  ['a name with many dots', `www.a${'.'.repeat(10_000)}`],
  ['headings with one text', '## H\n'.repeat(1_000)],
  ['items', '- a\n'.repeat(500)],
  ['lines of lists in one another', `${'- '.repeat(5)}a\n`.repeat(100)],
  ['words without a space', 'a@'.repeat(900) + 'a'.repeat(40_000)],
  ['marks of emphasis', `${'_a*b '.repeat(500)}\n\n`.repeat(2)],
  ['brackets', `${'[a'.repeat(1_000)}\n\n`.repeat(2)],
])('%s, as many as there can be, are read in a moment', (_, text) => {
  const begin = performance.now()
  parseArticle(text, ['a'])
  expect(performance.now() - begin).toBeLessThan(5_000)
})

test.each([
  ['lists', '- a\n  - b\n    - c\n      - d\n        - e\n          - f', '6:11'],
  ['languages', '<span lang="ko">'.repeat(6) + '</span>'.repeat(6), '1:81'],
  ['emphasis', '*a **b *c **d *e **f** e* d** c* b** a*', '1:18'],
])('%s in more than five others are refused', (_, text, at) => {
  const { faults } = parseArticle(text, [])
  expect(faults.map(({ place }) => `${place.line}:${place.column}`)).toEqual([at])
  expect(faults[0]?.message).toMatch(/stands in too many others: write no more than 5 levels/)
})

test('every fault is named, each at its place', () => {
  const { faults } = parseArticle('\ufeffA `b` <i>c</i>.\r\n\r\n# D\r\n', [])
  expect(faults.map(({ place }) => `${place.line}:${place.column}`)).toEqual(['1:3', '1:7', '1:11', '3:1'])
})

test('while nobody knows the sources, no footnote is refused', () => {
  expect(parseArticle('Look.[^anything]', null).faults).toEqual([])
})

test('footnotes are found in the order of reading, wherever they stand', () => {
  const { blocks } = parseArticle('A.[^c] *B.[^a]* <span lang="ko">말.[^b]</span>\n\n- C.[^a]\n  - D.[^d]', null)
  expect(citationsIn(blocks)).toEqual(['c', 'a', 'b', 'a', 'd'])
})

test('the table of contents has the words of a heading, without marks', () => {
  const { blocks } = parseArticle('## Prisons **and** <span lang="ko">*인권*</span>', [])
  expect(blocks).toEqual([expect.objectContaining({ id: 'prisons-and-인권', text: 'Prisons and 인권' })])
})

test('an id depends on the words of its heading alone', () => {
  const ids = ['Prisons and human rights', 'Before you go', '1904–05: war'].flatMap((heading) =>
    parseArticle(`## ${heading}`, []).blocks.map((block) => 'id' in block && block.id),
  )
  expect(ids).toEqual(['prisons-and-human-rights', 'before-you-go', '1904-05-war'])
})

test('words are counted without marks, and where no spaces part them', () => {
  const count = (text: string, language: string) => countWords(parseArticle(text, null).blocks, language)
  expect(count('## A town\n\nIt has *1,855* people.[^britannica]\n\n- Old\n- New', 'en')).toBe(8)
  expect(count('私は港に行きます。', 'ja')).toBeGreaterThan(3)
})

test('a unit stays with its number', () => {
  const { blocks } = parseArticle('It is 788 km\nfar.', null)
  expect(blocks.map((block) => 'content' in block && textOf(block.content))).toEqual(['It is 788\u00a0km\nfar.'])
})
