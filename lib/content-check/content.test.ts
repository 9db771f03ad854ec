import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Block, countWords, leavesOf, textOf } from '../destinations/articles/article-model'
import { parseArticle } from '../destinations/articles/parse-article'
import { listDestinations } from '../destinations/content-folder'
import { checkDestination } from './check-destination'

/* The house rules of the content: every claim has its source, and what changes has its date. */

/** The words of the section under a heading. */
function sectionOf(blocks: Block[], heading: string): string {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text === heading)
  const rest = blocks.slice(from + 1)
  const to = rest.findIndex(({ type }) => type === 'heading')
  return wordsOf(rest.slice(0, to === -1 ? undefined : to)).join('\n')
}

function wordsOf(blocks: Block[]): string[] {
  return leavesOf(blocks).map(({ content }) => textOf(content))
}

test.each(await listDestinations())('nothing is wrong with %s', async (slug) => {
  expect(await checkDestination(slug, '2026-11-25')).toEqual([])
})

describe('the article on chongjin', () => {
  const { blocks } = parseArticle(readFileSync(join(process.cwd(), 'content/chongjin/article.md'), 'utf8'), null)
  const paragraphs = wordsOf(blocks)

  test('is 1,000 to 1,400 words long', () => {
    expect(countWords(blocks, 'en')).toBeGreaterThanOrEqual(1_000)
    expect(countWords(blocks, 'en')).toBeLessThanOrEqual(1_400)
  })

  test.each(['Getting there', 'Before you go'])('says in "%s" as of when', (heading) => {
    expect(sectionOf(blocks, heading)).toMatch(/[Aa]s of (\d{1,2} )?[A-Z][a-z]+ 20\d\d/)
  })

  test('dates the advice of every government', () => {
    const items = blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(wordsOf) : []))
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item).toMatch(/as of .*20\d\d/)
  })

  test.each(['667,929', '614,892'])('gives the population %s with the year of its census', (figure) => {
    const withFigure = paragraphs.filter((paragraph) => paragraph.includes(figure))
    expect(withFigure).not.toEqual([])
    for (const paragraph of withFigure) expect(paragraph).toContain('2008')
  })

  test.each(['quarter of', 'Iron City', 'more than 20', 'liberated'])('does not claim "%s"', (claim) => {
    expect(paragraphs.join('\n').toLowerCase()).not.toContain(claim.toLowerCase())
  })

  test('places camp No. 12 in Hoeryong', () => {
    const named = paragraphs.filter((text) => /Camp (No\. )?12|Kyo-hwa-so No\. 12/i.test(text))
    expect(named).not.toEqual([])
    for (const paragraph of named) expect(paragraph).toContain('Hoeryong')
  })
})
