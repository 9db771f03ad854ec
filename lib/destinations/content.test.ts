import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDestination, listDestinations, readSources } from './destination'

/* The house rules of the articles: every claim has its source, and what changes has its date. */

interface Block {
  kind: 'heading' | 'paragraph' | 'item'
  text: string
}

function readArticle(slug: string): string {
  return readFileSync(join(process.cwd(), 'content', slug, 'article.mdx'), 'utf8')
}

/** Headings, paragraphs and list items, each as one text. */
function blocksOf(article: string): Block[] {
  return article
    .split(/\n\s*\n|\n(?=- )/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const kind = text.startsWith('#') ? 'heading' : text.startsWith('- ') ? 'item' : 'paragraph'
      return { kind, text }
    })
}

function citationsIn(text: string): string[] {
  return [...text.matchAll(/<Cite id="([^"]*)" \/>/g)].map(([, id = '']) => id)
}

/** The text of the section under a heading. */
function sectionOf(article: string, heading: string): string {
  return article.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
}

/** What a reader reads. */
function plain(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/^(#+|-) /gm, '').replace(/\*/g, '')
}

/** Words about the page itself have no source but the page. */
const ownWords = [
  'The sources were read as stored copies, not live pages; those marked “not read” are links to current notices.',
]

describe.each(await listDestinations())('the article on %s', async (slug) => {
  const article = readArticle(slug)
  const blocks = blocksOf(article)
  const ids = (await readSources(slug)).map(({ id }) => id)
  const facts = (await findDestination(slug))?.facts ?? []
  const citedInFacts = facts.flatMap(({ entries }) => entries.flatMap(({ sources }) => sources))

  test('writes its citations in one way', () => {
    const tags = article.match(/<Cite\b/g) ?? []
    expect(tags.length).toBeGreaterThan(0)
    expect(citationsIn(article)).toHaveLength(tags.length)
  })

  test('cites every source, only sources that exist, and in the order of their numbers', () => {
    expect(ids).toEqual([...new Set([...citationsIn(article), ...citedInFacts])])
  })

  test('has a source in every paragraph and list item', () => {
    const without = blocks.filter(({ kind, text }, index) => {
      const introduces = text.endsWith(':') && blocks[index + 1]?.kind === 'item'
      const isExempt = kind === 'heading' || introduces || ownWords.includes(text)
      return !isExempt && citationsIn(text).length === 0
    })
    expect(without).toEqual([])
  })

  test('is 1,000 to 1,400 words long', () => {
    const words = plain(article).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
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
})

describe('the article on chongjin', () => {
  const article = readArticle('chongjin')
  const paragraphs = blocksOf(article).map(({ text }) => plain(text))

  test.each(['667,929', '614,892'])('gives the population %s with the year of its census', (figure) => {
    const withFigure = paragraphs.filter((paragraph) => paragraph.includes(figure))
    expect(withFigure).not.toEqual([])
    for (const paragraph of withFigure) expect(paragraph).toContain('2008')
  })

  test.each(['quarter of', 'Iron City', 'more than 20', 'liberated'])('does not claim "%s"', (claim) => {
    expect(plain(article).toLowerCase()).not.toContain(claim.toLowerCase())
  })

  test('places camp No. 12 in Hoeryong', () => {
    const named = paragraphs.filter((text) => /Camp (No\. )?12|Kyo-hwa-so No\. 12/i.test(text))
    expect(named).not.toEqual([])
    for (const paragraph of named) expect(paragraph).toContain('Hoeryong')
  })
})
