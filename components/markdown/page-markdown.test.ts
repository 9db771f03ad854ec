import { expect, test } from 'vitest'
import { loadArticle } from '@/lib/destinations/article'
import { listDestinations } from '@/lib/destinations/content-folder'
import { readDestination } from '@/lib/destinations/destination'
import { readClimate } from '@/lib/destinations/read-climate'
import { readSources } from '@/lib/destinations/source'
import { typicalMonth } from '@/lib/destinations/typical-month'
import { usualOptions } from '../embed/embed-options'
import { english } from '../weather/words/english'
import { pageMarkdown } from './page-markdown'

const now = new Date('2026-11-25T03:00:00Z')

async function markdownOf(slug: string, article?: null): Promise<string> {
  const [destination, climate, written, sources] = await Promise.all([
    readDestination(slug),
    readClimate(slug),
    loadArticle(slug, 'en'),
    readSources(slug),
  ])
  const typical = typicalMonth(climate, now, destination.timeZone)
  const page = `https://portolan.example/${slug}`
  const embed = { destination, weather: null, typical, now, options: usualOptions, words: english, page }
  return pageMarkdown({ embed, article: article === null ? null : written, sources })
}

test.each(await listDestinations())('each footnote in %s is of a source that is listed, and no tag is left', async (slug) => {
  const markdown = await markdownOf(slug)
  const defined = [...markdown.matchAll(/^\[\^([^\]]+)\]: /gm)].map(([, id]) => id)
  const used = [...markdown.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id)
  expect(used.length).toBeGreaterThan(20)
  for (const id of used) expect(defined).toContain(id)
  expect(markdown).not.toMatch(/<\/?[A-Za-z]/)
})

test('an article that cannot be shown is said to be that, beside all the rest', async () => {
  const markdown = await markdownOf('chongjin', null)
  expect(markdown).toContain('\n\nThe article cannot be shown right now.')
  expect(markdown).toContain('\n\n## In figures\n\n')
})

test('without weather, what is usual is said to be that', async () => {
  expect(await markdownOf('chongjin')).toContain(
    'Weather in Chongjin: No weather to be had right now. Typical for November (not a forecast): by day ',
  )
})

test('text from files of JSON is no markup', async () => {
  const destination = await readDestination('apia')
  const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1))'
  const facts = [{ label: hostile, entries: [{ value: hostile, lang: null, note: hostile, sources: ['britannica'] }] }]
  const sources = (await readSources('apia')).map((source) => ({ ...source, title: 'A [pdf]', url: 'https://example.org/a_(b)' }))
  const embed = {
    destination: { ...destination, facts, summary: hostile },
    ...{ weather: null, typical: null, now, options: usualOptions, words: english, page: 'https://portolan.example/apia' },
  }
  const markdown = pageMarkdown({ embed, article: null, sources })
  expect(markdown).not.toMatch(/(?<!\\)(<img|\[x)/)
  expect(markdown.split('\\<img src=x onerror=alert(1)> \\[x\\](javascript:alert(1))')).toHaveLength(5)
  expect(markdown).toContain('[A \\[pdf\\]](<https://example.org/a_(b)>)')
})

test('it says when it was checked, and what has changed', async () => {
  const markdown = await markdownOf('chongjin')
  expect(markdown).toMatch(/^# Chongjin, North Korea\n\n> North Korean port/)
  expect(markdown).toContain('Article last checked on 23 November 2026.')
  expect(markdown).toContain('\n- 23 November 2026: Published.\n')
})
