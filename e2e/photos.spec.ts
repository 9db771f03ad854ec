import sharp from 'sharp'
import { violationsIn } from './support/accessibility'
import { test as looking } from './support/looking-test'
import { expect, test, withContent } from './support/test'

const day = 24 * 3_600_000

test('each picture has its author, licence, date and page beside it, in plain text', async ({ page, upstream }) => {
  await page.goto('/chongjin')
  const section = page.getByRole('region', { name: 'Pictures' })
  await expect(section.locator('.photo__credit')).toHaveText([
    'Fleyx24, CC BY-SA 3.0. Taken on 23 September 2010. Wikimedia Commons',
    'CMSporthorses, CC BY-SA 3.0. Taken on 1 February 2009. Wikimedia Commons',
    'Rama & Musée Bolo, CC BY-SA 2.0 FR. Date not given. Wikimedia Commons',
  ])
  await expect(section.getByText('these are not pictures of Chongjin')).toBeVisible()
  // Its two categories, once each.
  const categories = upstream.requestsTo('commons').map(({ query }) => query.gcmtitle)
  expect(categories.sort()).toEqual(['Category:Chongjin', 'Category:Chongjin Airport'])
  expect(upstream.requestsTo('commons')[0]?.headers['user-agent']).toContain('tester@portolan.example')
  expect(await violationsIn(page, 'section[aria-labelledby=pictures]')).toEqual([])
})

looking('pictures come through this site, in a modern format and a fitting size, and move nothing', async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/chongjin')
  const picture = page.locator('.photo img').first()
  const before = await picture.boundingBox()
  const arrived = page.waitForResponse(/\/photos\/chongjin\//)
  await picture.scrollIntoViewIfNeeded()
  const response = await arrived
  expect(response.headers()['content-type']).toBe('image/avif')
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
  const shown = await picture.evaluate((image: HTMLImageElement) => image.currentSrc)
  expect(new URL(shown).searchParams.get('w')).toBe('480')
  expect((await picture.boundingBox())?.height).toBe(before?.height)
  const webp = await request.get(shown, { headers: { accept: 'image/webp,*/*' } })
  expect(webp.headers()['content-type']).toBe('image/webp')
})

looking('a picture is looked at large with the keyboard alone', async ({ page }) => {
  await page.goto('/chongjin')
  const links = page.locator('.photo__open')
  await links.nth(1).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toHaveAccessibleName(/CM Bedford Forrest/)
  await expect(dialog.locator('img')).not.toHaveJSProperty('naturalWidth', 0)
  await expect(dialog.getByText('CMSporthorses')).toBeVisible()
  expect(await violationsIn(page, 'dialog')).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expect(dialog).toHaveAccessibleName(/The making of this document/)
  await page.keyboard.press('ArrowRight')
  await expect(dialog).toHaveAccessibleName(/Helene Fischer/)
  await page.keyboard.press('End')
  await expect(dialog.getByText('Rama & Musée Bolo')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(links.nth(2)).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  looking('a picture leads to itself, large', async ({ page, request }) => {
    await page.goto('/chongjin')
    const address = await page.locator('.photo__open').first().getAttribute('href')
    const response = await request.get(address ?? '', { headers: { accept: 'image/webp' } })
    expect((await sharp(await response.body()).metadata()).width).toBe(1600)
  })
})

test('where Commons has nothing there are no pictures yet', async ({ page, upstream }) => {
  upstream.behaviour.commons = 'nothing'
  await page.goto('/chongjin')
  await expect(page.getByText('There are no pictures yet.')).toBeVisible()
})

test('Commons that fails, in whatever way, takes away nothing else', async ({ page, request, upstream, passTime }) => {
  const failure = 'Wikimedia Commons, where pictures would come from, cannot be read at the moment.'
  for (const behaviour of ['html-500', 'truncated', 'wrong-type', 'api-error', 'huge', 'reset', 'drip'] as const) {
    upstream.behaviour.commons = behaviour
    const before = upstream.requestsTo('commons').length
    // The minute is over for which a failure is left alone.
    passTime(61_000)
    const html = await (await request.get('/chongjin?from=2026-12-24&to=2026-12-25')).text()
    expect(html.includes(failure), behaviour).toBe(true)
    expect(html.includes('Heavy drizzle'), behaviour).toBe(true)
    await expect.poll(() => upstream.requestsTo('commons').length, behaviour).toBeGreaterThan(before)
  }
  await page.goto('/chongjin')
  await expect(page.getByText(failure)).toBeVisible()
})

test('Commons that does not answer holds nobody up', async ({ page, upstream }) => {
  upstream.behaviour.commons = 'hang'
  await page.goto('/chongjin')
  await expect(page.getByText('cannot be read at the moment')).toBeVisible()
})

test('what Commons said is asked for once a day, and outlives a failure', async ({ request, upstream, passTime }) => {
  /** Whether the page has these words, made anew. */
  const says = async (words: string) => {
    const html = await (await request.get('/chongjin?from=2026-12-24&to=2026-12-25')).text()
    return html.replaceAll('<!-- -->', '').includes(words)
  }
  expect(await says('CMSporthorses')).toBe(true)
  upstream.behaviour.commons = 'html-500'
  passTime(2 * day)
  expect(await says('CMSporthorses')).toBe(true)
  await expect.poll(() => upstream.requestsTo('commons').length).toBe(4)
  expect(await says('CMSporthorses')).toBe(true)
})

test('what somebody could write about his file does nothing', async ({ page, upstream }) => {
  upstream.behaviour.commons = 'hostile'
  await page.goto('/chongjin')
  const credit = page.locator('.photo__credit')
  await expect(credit).toHaveCount(1)
  await expect(credit).toContainText('Eve, CC BY-SA')
  await expect(page).toHaveTitle('Chongjin · Portolan')
  await expect(page.locator('.photo__description')).toContainText('<script>alert(1)</script> long')
  await expect(page.locator('.photos script, .photos svg, .photos [onerror]')).toHaveCount(0)
})

for (const behaviours of [
  ['svg', 'wrong-type', '50-mb'],
  ['html', 'pixel-bomb', 'html-500'],
] as const) {
  test.describe(`pictures that come as ${behaviours.join(', ')}`, () => {
    test.use({ expectedErrors: /status of (4|5)\d\d/ })

    test('are not passed on, and leave their words', async ({ page, request, upstream }) => {
      for (const [index, id] of [6979029, 15382769, 17540984].entries()) {
        upstream.behaviour.pictures = behaviours[index] ?? 'ok'
        const response = await request.get(`/photos/chongjin/commons-${id}`)
        expect(response.status(), behaviours[index]).toBe(502)
        expect(response.headers()['content-type']).toBe('application/problem+json')
      }
      await page.goto('/chongjin')
      const picture = page.locator('.photo img').first()
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveJSProperty('complete', true)
      await expect(picture).toHaveJSProperty('naturalWidth', 0)
      await expect(picture).toHaveAttribute('alt', 'Helene Fischer auf Tournee 2010')
      await expect(page.getByText('Fleyx24')).toBeVisible()
    })
  })
}

test('only pictures of this site are passed on, and none can run', async ({ request, upstream }) => {
  const picture = await request.get('/photos/chongjin/commons-6979029?w=480')
  expect(picture.headers()['content-type']).toBe('image/jpeg')
  expect(picture.headers().vary).toContain('Accept')
  expect(picture.headers()['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
  expect(picture.headers()['x-content-type-options']).toBe('nosniff')
  for (const path of ['chongjin/commons-1', 'chongjin/..%2Fdestination.json', 'atlantis/commons-6979029', 'chongjin/offer-0123456789abcdef']) {
    expect((await request.get(`/photos/${path}`)).status(), path).toBe(404)
  }
  // An empty parameter counts as absent.
  expect((await request.get('/photos/chongjin/commons-6979029?w=')).status()).toBe(200)
  for (const width of ['0', '481', '99999', 'x']) {
    expect((await request.get(`/photos/chongjin/commons-6979029?w=${width}`)).status(), width).toBe(400)
  }
  for (const address of [`${upstream.origin}/pictures/64x64/1.jpg`, '/photos/chongjin/commons-6979029']) {
    expect((await request.get(`/_next/image?url=${encodeURIComponent(address)}&w=640&q=75`)).status()).toBe(400)
  }
})

test.describe('a photo of the destination’s own', () => {
  test.use({
    content: withContent(async (content) => {
      const photo = {
        file: 'harbour.jpg',
        description: 'The harbour',
        author: 'Ada',
        license: 'CC BY 4.0',
        taken: '2026-05',
        url: 'https://photos.example/harbour',
      }
      content.write('chongjin/photos.json', { files: [photo], commonsCategories: [] })
      const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#456' } })
      content.write('chongjin/photos/harbour.jpg', await picture.jpeg().toBuffer())
    }),
  })

  test('is shown with what stands beside it, and nobody else is asked', async ({ page, upstream }) => {
    await page.goto('/chongjin')
    const picture = page.getByRole('img', { name: 'The harbour' })
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
    await expect(picture).toHaveAttribute('width', '900')
    await expect(page.locator('.photo__credit')).toHaveText('Ada, CC BY 4.0. Taken in May 2026. photos.example')
    expect(upstream.otherRequests).toHaveLength(0)
  })
})
