import { describe, expect, test } from 'vitest'
import { loadArticle } from '@/lib/destinations/article'
import { listDestinations } from '@/lib/destinations/content-folder'
import { readDestination } from '@/lib/destinations/destination'
import { readSources } from '@/lib/destinations/source'
import type { Photo } from '@/lib/photos/photo'
import { pageData } from './page-data'
import { siteData } from './site-data'
import { faultsIn } from './testing/faults-in'

const site = 'https://portolan.example'
const photo: Photo = {
  id: 'harbour.jpg',
  description: 'The harbour',
  author: 'Ada',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  taken: '2011',
  url: 'https://example.org/harbour',
  width: 1000,
  height: 700,
}
const reply = {
  id: 'aaaaaaaaaaaa',
  parentId: null,
  name: null,
  text: '</script><script>alert(1)</script><!--',
  language: 'ko' as const,
  createdAt: '2026-11-24T10:00:00.000Z',
  publishedAt: '2026-11-24T11:00:00.000Z',
}
const answer = { ...reply, id: 'bbbbbbbbbbbb', parentId: reply.id, name: 'Ada' }
const replies = { threads: [{ id: reply.id, reply, answers: [answer] }], count: 2, page: 1, pageCount: 1 }
const photos = { photos: [photo], isIncomplete: false, recorded: null }

async function propsFor(slug: string) {
  const [destination, sources, article] = await Promise.all([readDestination(slug), readSources(slug), loadArticle(slug, 'en')])
  return { site, language: 'en' as const, article, destination, sources, photos, replies }
}

const graphOf = (script: string) => JSON.parse(script)['@graph']

describe.each(await listDestinations())('what is said of %s', async (slug) => {
  const props = await propsFor(slug)

  test('is as schema.org defines it', () => {
    expect(faultsIn(pageData(props))).toEqual([])
  })

  test('is so too where nothing but the content is known', () => {
    const destination = { ...props.destination, changes: undefined, names: undefined }
    const script = pageData({ ...props, destination, article: null, photos: null, replies: null })
    expect(faultsIn(script)).toEqual([])
    expect(graphOf(script)[0]).not.toHaveProperty('datePublished')
    expect(script).not.toMatch(/"(image|comment|commentCount|alternateName|wordCount)":|null/)
  })

  test('has each source as a citation, with its date where it has one', () => {
    const { citation } = graphOf(pageData(props))[0]
    expect(citation.map(({ url }: { url: string }) => url)).toEqual(props.sources.map(({ url }) => url))
    expect(citation.filter((source: object) => 'datePublished' in source)).toHaveLength(
      props.sources.filter(({ published }) => published !== null).length,
    )
  })
})

test('the article is about the place, and says when it was published, and changed or checked', async () => {
  const [article, place, breadcrumbs] = graphOf(pageData(await propsFor('chongjin')))
  expect(article).toMatchObject({
    '@type': 'Article',
    url: 'https://portolan.example/chongjin',
    inLanguage: 'en',
    wordCount: expect.toSatisfy((count: number) => count > 1_000 && count < 1_400),
    datePublished: '2026-11-23',
    dateModified: '2026-11-24',
    about: { '@id': place['@id'] },
    commentCount: 2,
  })
  expect(place).toMatchObject({
    '@type': ['City', 'TouristDestination'],
    alternateName: expect.arrayContaining(['청진']),
    geo: { latitude: 41.7956, longitude: 129.7758 },
    containedInPlace: { '@type': 'Country', name: 'North Korea' },
  })
  expect(breadcrumbs.itemListElement).toHaveLength(2)
})

test('in another language the place is the same, and has its name there; the article stays in its own', async () => {
  const props = await propsFor('chongjin')
  const [article, place] = graphOf(pageData({ ...props, language: 'ko' }))
  expect(article).toMatchObject({ url: 'https://portolan.example/chongjin/ko', headline: 'Chongjin', inLanguage: 'en' })
  expect(place).toMatchObject({ name: '청진', containedInPlace: { name: '북한' } })
  expect(place.alternateName).toContain('Chongjin')
  expect(place['@id']).toBe(graphOf(pageData(props))[1]['@id'])
})

test('a photo has its address as on the page, its licence, and who made it', async () => {
  expect(graphOf(pageData(await propsFor('apia')))[0].image).toEqual([
    {
      '@type': 'ImageObject',
      contentUrl: 'https://portolan.example/photos/apia/harbour.jpg?w=1080',
      creator: { name: 'Ada' },
      creditText: 'Ada',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      acquireLicensePage: 'https://example.org/harbour',
    },
  ])
})

test('photos that were replayed are not of the place, and are not said to be', async () => {
  expect(pageData({ ...(await propsFor('apia')), photos: { ...photos, recorded: 'Copenhagen' } })).not.toContain('image')
})

test('no text ends the script that it stands in', async () => {
  expect(pageData(await propsFor('chongjin'))).not.toContain('<')
})

test('the site has its name', () => {
  expect(faultsIn(siteData(site))).toEqual([])
})
