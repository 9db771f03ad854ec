import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listDestinations } from '../destinations/content-folder'
import { articleBlocks, plainText } from './article-blocks'
import { checkDestination } from './check-destination'

/* The house rules of the content: every claim has its source, and what changes has its date. */

function readArticle(slug: string): string {
  return readFileSync(join(process.cwd(), 'content', slug, 'article.mdx'), 'utf8')
}

/** The text of the section under a heading. */
function sectionOf(article: string, heading: string): string {
  return article.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
}

test.each(await listDestinations())('nothing is wrong with %s', async (slug) => {
  expect(await checkDestination(slug, '2026-11-25')).toEqual([])
})

describe('the article on chongjin', () => {
  const article = readArticle('chongjin')
  const blocks = articleBlocks(article)
  const paragraphs = blocks.map(({ text }) => plainText(text))

  test('is 1,000 to 1,400 words long', () => {
    const words = plainText(article).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
    expect(words.length).toBeGreaterThanOrEqual(1_000)
    expect(words.length).toBeLessThanOrEqual(1_400)
  })

  test.each(['Getting there', 'Before you go'])('says in "%s" as of when', (heading) => {
    expect(sectionOf(article, heading)).toMatch(/[Aa]s of (\d{1,2} )?[A-Z][a-z]+ 20\d\d/)
  })

  test('dates the advice of every government', () => {
    const items = blocks.filter(({ kind }) => kind === 'item').map(({ text }) => text)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item).toMatch(/as of .*20\d\d/)
  })

  test.each(['667,929', '614,892'])('gives the population %s with the year of its census', (figure) => {
    const withFigure = paragraphs.filter((paragraph) => paragraph.includes(figure))
    expect(withFigure).not.toEqual([])
    for (const paragraph of withFigure) expect(paragraph).toContain('2008')
  })

  test.each(['quarter of', 'Iron City', 'more than 20', 'liberated'])('does not claim "%s"', (claim) => {
    expect(plainText(article).toLowerCase()).not.toContain(claim.toLowerCase())
  })

  test('places camp No. 12 in Hoeryong', () => {
    const named = paragraphs.filter((text) => /Camp (No\. )?12|Kyo-hwa-so No\. 12/i.test(text))
    expect(named).not.toEqual([])
    for (const paragraph of named) expect(paragraph).toContain('Hoeryong')
  })
})
