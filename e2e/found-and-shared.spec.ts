import sharp from 'sharp'
import { faultsIn } from '@/components/linked-data/testing/faults-in'
import { languages } from '@/lib/languages'
import { test as looking } from './support/looking-test'
import { moderationSecret, publishReplies } from './support/replies'
import { expect, test, withContent } from './support/test'

const scriptIn = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''

const photo = {
  file: 'harbour.jpg',
  description: 'The harbour',
  author: 'Ada',
  license: 'CC BY 4.0',
  taken: '2011',
  url: 'https://example.org/harbour',
}

test.describe('what search engines are told', () => {
  test.use({
    settings: { MODERATION_SECRET: moderationSecret },
    content: withContent(async (content) => {
      const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
      content.write('chongjin/photos.json', { files: [photo], commonsCategories: [] })
      content.write('chongjin/photos/harbour.jpg', await picture.jpeg().toBuffer())
    }),
  })

  test('is once in each page, and as schema.org defines it, with pictures and replies', async ({ request, site, passTime }) => {
    await publishReplies(site.origin, [{ text: 'A reply </script> that is published.' }], passTime)
    for (const path of ['/', '/chongjin', '/longyearbyen', '/apia', '/chongjin/ko', '/apia/ar']) {
      const html = await (await request.get(path)).text()
      expect(html.match(/"application\/ld\+json"/g), path).toHaveLength(1)
      expect(faultsIn(scriptIn(html)), path).toEqual([])
    }
    // Pictures and replies that take long on a busy machine are in the page that is made next.
    const graph = async () => JSON.parse(scriptIn(await (await request.get('/chongjin')).text()))['@graph']
    await expect
      .poll(async () => {
        passTime(60_000)
        const [article] = await graph()
        return 'image' in article && 'comment' in article
      })
      .toBe(true)
    const [article, place] = await graph()
    expect(place['@type']).toEqual(['City', 'TouristDestination'])
    expect(article).toMatchObject({ commentCount: 1, comment: [{ text: 'A reply </script> that is published.' }] })
    expect(article.citation.length).toBeGreaterThan(50)
    const picture = await request.get(article.image[0].contentUrl)
    expect(picture.headers()['content-type']).toMatch(/^image\//)
  })

  test('the sitemap tells when a page changed by a reply', async ({ request, site, passTime }) => {
    const dateOf = async (slug: string) =>
      new RegExp(`<loc>${site.origin}/${slug}</loc>.*?<lastmod>([^<]*)`, 's').exec(await (await request.get('/sitemap.xml')).text())?.[1]
    expect(await dateOf('chongjin')).toBe('2026-11-24')
    const before = new Date().toISOString()
    await publishReplies(site.origin, [{ text: 'A reply that is published.' }], passTime)
    const after = await dateOf('chongjin')
    expect(after && after > before).toBe(true)
    // It shows no replies.
    expect(await dateOf('')).toBe('2026-11-25')
    expect(await dateOf('apia')).toBe('2026-11-25')
  })
})

test.describe('the head of a page', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, type, dates, locale] of [
    ['/', 'website', 0, 'en_GB'],
    ['/chongjin', 'article', 2, 'en_GB'],
    ['/chongjin/ko', 'article', 2, 'ko_KR'],
    ['/chongjin?from=2026-12-24&to=2026-12-31', 'article', 2, 'en_GB'],
  ] as const) {
    looking(`${path} is complete when it arrives`, async ({ page, request, site }) => {
      await page.goto(path)
      const address = new URL(path, site.origin)
      address.search = ''
      const head = page.locator('head')
      const content = (name: string) => head.locator(`meta[property="${name}"], meta[name="${name}"]`)
      await expect(head.locator('link[rel=canonical]')).toHaveAttribute('href', address.href)
      await expect(content('og:url')).toHaveAttribute('content', address.href)
      await expect(content('og:type')).toHaveAttribute('content', type)
      await expect(content('og:site_name')).toHaveAttribute('content', 'Portolan')
      await expect(content('og:locale')).toHaveAttribute('content', locale)
      await expect(content('twitter:card')).toHaveAttribute('content', 'summary_large_image')
      for (const name of ['description', 'og:title', 'og:description', 'og:image:alt', 'twitter:image']) {
        await expect(content(name), name).toHaveAttribute('content', /./)
      }
      await expect(head.locator('meta[property^="article:"]')).toHaveCount(dates)

      const picture = await request.get((await content('og:image').getAttribute('content')) ?? '')
      const { format, width, height } = await sharp(await picture.body()).metadata()
      expect({ format, width: `${width}`, height: `${height}` }).toEqual({
        format: 'png',
        width: await content('og:image:width').getAttribute('content'),
        height: await content('og:image:height').getAttribute('content'),
      })
      // Whatever the head leads to is there, and is what it says.
      for (const link of await head.locator('link[rel=alternate][type]').all()) {
        const response = await request.get((await link.getAttribute('href')) ?? '')
        expect(response.status()).toBe(200)
        const announced = ((await link.getAttribute('type')) ?? '').replace('+oembed', '')
        expect(response.headers()['content-type']).toContain(announced)
      }
      const versions = head.locator('link[rel=alternate][hreflang]')
      await expect(versions).toHaveCount([...languages, 'x-default'].length)
      for (const version of await versions.all()) {
        const html = await (await request.get((await version.getAttribute('href')) ?? '')).text()
        const language = (await version.getAttribute('hreflang'))?.replace('x-default', 'en')
        expect(html).toContain(`<html lang="${language}"`)
      }
    })
  }
})

test('the picture of a link changes with the hour, and nobody keeps one without weather', async ({ request, upstream, passTime }) => {
  const first = await request.get('/chongjin/preview.png')
  expect(first.headers()['cache-control']).toBe('public, max-age=60')
  upstream.setAll('html-500')
  passTime(72 * 3_600_000)
  // The first to ask may still have what was stored.
  await expect.poll(async () => (await request.get('/chongjin/preview.png')).headers()['cache-control']).toBe('no-store')
  const without = await request.get('/chongjin/preview.png')
  expect(without.status()).toBe(200)
  expect(await without.body()).not.toEqual(await first.body())
  expect((await request.get('/atlantis/preview.png')).status()).toBe(404)
})

looking('the picture of the home page speaks its language', async ({ page, request }) => {
  await page.goto('/?lang=ar')
  const inHead = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  const arabic = await request.get(inHead)
  expect(arabic.headers()['content-type']).toBe('image/png')
  expect(await arabic.body()).not.toEqual(await (await request.get('/preview.png')).body())
})

looking('changes of the pages are a feed', async ({ page, request, site }) => {
  await page.goto('/')
  const response = await request.get('/changes.atom')
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  const feed = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    const textOf = (entry: Element, name: string) => entry.querySelector(name)?.textContent ?? ''
    const entries = [...parsed.querySelectorAll('entry')]
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      ids: entries.map((entry) => textOf(entry, 'id')),
      dates: entries.map((entry) => textOf(entry, 'updated')),
      titles: entries.map((entry) => textOf(entry, 'title')),
      pages: entries.map((entry) => entry.querySelector('link')?.getAttribute('href')),
    }
  }, await response.text())
  expect(feed.fault).toBeNull()
  expect(new Set(feed.ids).size).toBe(feed.ids.length)
  expect(feed.dates).toEqual(feed.dates.toSorted().toReversed())
  for (const name of ['Apia', 'Chongjin', 'Longyearbyen']) {
    expect(feed.titles).toContain(`${name} is published`)
    expect(feed.titles).toContain(`${name} was checked`)
    expect(feed.pages).toContain(`${site.origin}/${name.toLowerCase()}`)
  }
  const headers = { 'if-none-match': response.headers().etag ?? '' }
  expect((await request.get('/changes.atom', { headers })).status()).toBe(304)
})

looking('the site can be read in plain Markdown, from its index to the weather of a page', async ({ request, site }) => {
  const index = await request.get('/llms.txt')
  expect(index.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  const links = [...(await index.text()).matchAll(/^- \[[^\]]*\]\(([^)]*)\): ./gm)].map(([, link = '']) => link)
  expect(links).toContain(`${site.origin}/chongjin.md`)
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200)

  const page = await request.get('/chongjin.md')
  expect(page.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(page.headers()['cache-control']).toContain('s-maxage=30')
  const text = await page.text()
  expect(text).toMatch(/^# Chongjin, North Korea\n/)
  expect(text).toMatch(/Weather in Chongjin: 17°C, Heavy drizzle, .*Recorded in Copenhagen.*not the weather of Chongjin\. Wind: .*\. Today: .*\[Weather data by Open-Meteo\.com\]/)
  expect(text).toMatch(/\n\[\^dprk-tourism\]: \[.*Read on 23 November 2026\./)
  expect((await request.get('/atlantis.md')).status()).toBe(404)
})

test('a page in Markdown is there without weather', async ({ request, upstream }) => {
  upstream.setAll('html-500')
  const page = await request.get('/apia.md')
  expect(page.status()).toBe(200)
  expect(await page.text()).toMatch(/No weather to be had right now\. Typical for \w+ \(not a forecast\): by day \d+°/)
})
