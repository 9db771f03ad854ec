import { languages } from '@/lib/languages'
import { violationsIn } from './support/accessibility'
import { test as looking } from './support/looking-test'
import { expect, test, withContent } from './support/test'

test('the home page lists destinations with the time and the weather there', async ({ page, upstream }) => {
  await page.goto('/')
  const items = page.locator('.destination-item')
  await expect(items.getByRole('heading')).toHaveText(['Apia', 'Chongjin', 'Longyearbyen'])
  await expect(items.nth(0)).toContainText(/\d\d:\d\d \(UTC\+13\)/)
  await expect(items.nth(1)).toContainText(/\d\d:\d\d \(UTC\+9\)/)
  await expect(items.nth(1)).toContainText('17 °C (62 °F), Heavy drizzle. Recorded in Copenhagen')
  await expect(page.getByRole('link', { name: 'Weather data by Open-Meteo.com' })).toBeVisible()
  expect(upstream.requests).toHaveLength(3)
  expect(await violationsIn(page)).toEqual([])
})

test.describe('while no weather is to be had', () => {
  test.use({ javaScriptEnabled: false })

  test('the list is there, and says so', async ({ page, upstream }) => {
    upstream.setAll('html-500')
    await page.goto('/')
    await expect(page.getByText('No weather to be had right now')).toHaveCount(3)
  })
})

for (const slug of ['longyearbyen', 'apia']) {
  looking(`${slug} has its article, its sources, its map and its pictures`, async ({ page }) => {
    await page.goto(`/${slug}`)
    const cited = await page.locator('.prose .cite a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(cited.length).toBeGreaterThan(15)
    for (const target of new Set(cited)) await expect(page.locator(target)).toHaveCount(1)
    await expect(page.getByRole('img', { name: /^Map of the region around / })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Plan the trip' }).locator('.trip__entry').first()).toBeVisible()
    expect(await violationsIn(page)).toEqual([])
  })
}

test('the calendar of Apia is a day ahead of its longitude', async ({ request, passTime }) => {
  passTime(Date.parse('2027-11-20T12:00:00Z') - Date.now())
  const { daily } = await (await request.get('/api/weather/apia')).json()
  expect(daily[0].date).toBe('2027-11-21')
})

test.describe('the map', () => {
  test.use({ javaScriptEnabled: false })

  looking('is in the page without scripts, with words for who does not see it', async ({ page }) => {
    await page.goto('/chongjin')
    const map = page.getByRole('img', { name: 'Map of the region around Chongjin, North Korea' })
    await expect(map).toHaveAccessibleDescription(/^Chongjin is at 41\.80° N, 129\.78° E.* China, .*North Korea.*Russia/)
    await expect(map.getByText('Japan', { exact: true })).toBeVisible()
    await expect(page.getByText('Natural Earth')).toBeVisible()
  })
})

test.describe('a folder of a made-up place', () => {
  test.use({
    content: withContent((content) => {
      content.copyDestination('apia', 'lilliput', 'Lilliput')
      content.copyDestination('apia', 'Brob Dingnag', 'No address')
      content.write('blefuscu/destination.json', '{ "slug": ')
    }),
  })

  test('is a page, a route, an embed, an entry of the sitemap and a feed, and a broken one is in nobody’s way', async ({
    page,
    request,
    site,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Lilliput' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Lilliput' })).toBeVisible()
    expect((await (await request.get('/api/weather/lilliput')).json()).destination.name).toBe('Lilliput')
    expect(await (await request.get('/embed/lilliput')).text()).toContain('Weather in Lilliput')
    const feed = await request.get('/lilliput/replies.atom')
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    const sitemap = await (await request.get('/sitemap.xml')).text()
    for (const language of languages) {
      const address = `${site.origin}/lilliput${language === 'en' ? '' : `/${language}`}`
      const [, entry] = new RegExp(`<loc>${address}</loc>(.*?)</url>`, 's').exec(sitemap) ?? []
      expect(entry).toContain('<lastmod>2026-11-25</lastmod>')
    }
    expect(sitemap).not.toMatch(/blefuscu|Brob/)
    expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${site.origin}/sitemap.xml`)
    expect(site.output).toContain('blefuscu/destination.json is not JSON')
  })
})

test.describe('thirty destinations', () => {
  test.use({
    content: withContent((content) => {
      for (let index = 1; index <= 30; index++) content.copyDestination('apia', `place-${index}`, `Place ${index}`)
    }),
  })

  test('are all listed, and weather is asked for 24 of them', async ({ page, upstream }) => {
    await page.goto('/')
    await expect(page.locator('.destination-item')).toHaveCount(24)
    await expect(page.locator('.destinations__others li')).toHaveCount(9)
    // One after the other, so that some may still be waiting when the page is made.
    await expect(page.getByText('Heavy drizzle').first()).toBeVisible()
    await expect.poll(() => upstream.requests.length).toBe(24)
  })
})
