import { gzipSync } from 'node:zlib'
import { frameHeight } from '@/components/embed/snippets'
import { languages } from '@/lib/languages'
import { expect, looking, test } from './support/embedding'

const frame = (site: { origin: string }, query = '', attributes = '') =>
  `<iframe src="${site.origin}/embed/chongjin${query}" width="400" height="900" ${attributes}></iframe>`

looking('a plain frame shows the weather', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(frame(site)))
  const card = hostPage.frameLocator('iframe').getByRole('region', { name: 'Weather in Chongjin' })
  await expect(card.getByText('17°C')).toBeVisible()
  await expect(card.getByText(/retrieved at \d\d:\d\d/)).toBeVisible()
})

test.describe('where the frame may not run scripts', () => {
  test.use({ expectedErrors: /Blocked script execution in/ })

  looking('it shows the weather', async ({ host, hostPage, site }) => {
    await hostPage.goto(host.publish(frame(site, '', 'sandbox')))
    await expect(hostPage.frameLocator('iframe').getByText('17°C')).toBeVisible()
  })
})

looking('a frame that is of no origin shows the weather', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(frame(site, '', 'sandbox="allow-scripts"')))
  await expect(hostPage.frameLocator('iframe').getByText('17°C')).toBeVisible()
})

looking('a host with a strict policy needs to allow the frame and nothing else', async ({ host, hostPage, site }) => {
  const policy = `default-src 'none'; img-src data:; frame-src ${site.origin}`
  await hostPage.goto(host.publish(frame(site), { 'content-security-policy': policy }))
  await expect(hostPage.frameLocator('iframe').getByText('17°C')).toBeVisible()
})

looking('a host that is cross-origin isolated can have the frame', async ({ host, hostPage, site }) => {
  const isolation = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
  await hostPage.goto(host.publish(frame(site), isolation))
  await expect(hostPage.frameLocator('iframe').getByText('17°C')).toBeVisible()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  looking('the document is whole', async ({ host, hostPage, site }) => {
    await hostPage.goto(host.publish(frame(site)))
    const document = hostPage.frameLocator('iframe')
    await expect(document.getByText('17°C')).toBeVisible()
    await document.getByRole('link', { name: '°F' }).click()
    await expect(document.getByText('62°F')).toBeVisible()
  })
})

looking('a document sets no cookie, loads nothing, and allows no script but its own', async ({ request }) => {
  const response = await request.get('/embed/chongjin')
  const headers = response.headers()
  expect(headers).not.toHaveProperty('set-cookie')
  expect(headers).not.toHaveProperty('x-frame-options')
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/]+=*'; style-src 'sha256-[\w+/]+=*'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
  )
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'referrer-policy': 'no-referrer',
    'cache-control': 'public, max-age=60, stale-while-revalidate=30',
  })
  expect(await response.text()).not.toMatch(/<(script|img|iframe|link rel="stylesheet")[^>]*\bsrc=/)
})

looking('it takes at most 14 kB compressed, in every language', async ({ request }) => {
  for (const lang of languages) {
    const body = await (await request.get(`/embed/chongjin?lang=${lang}`)).body()
    expect(gzipSync(body).length).toBeLessThanOrEqual(14_000)
  }
})

looking('readers change units and colours by links', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(frame(site, '?show=now')))
  const document = hostPage.frameLocator('iframe')
  const colour = () => document.locator('.weather-card').evaluate((card) => getComputedStyle(card).backgroundColor)
  const light = await colour()
  await document.getByRole('link', { name: 'Dark' }).click()
  await expect(document.getByRole('link', { name: 'Dark' })).toHaveAttribute('aria-current', 'true')
  expect(await colour()).not.toBe(light)
  await document.getByRole('link', { name: '°F' }).click()
  await expect(document.getByText('62°F')).toBeVisible()
  await expect(document.getByRole('link', { name: 'Dark' })).toHaveAttribute('aria-current', 'true')
})

looking('all other links open beside the host page', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(frame(site)))
  const document = hostPage.frameLocator('iframe')
  const opened = hostPage.waitForEvent('popup')
  await document.getByRole('link', { name: /\/chongjin$/ }).click()
  expect((await opened).url()).toBe(`${site.origin}/chongjin`)
})

for (const [show, hours, days] of [
  ['all', 24, 7],
  ['hours', 24, 0],
  ['days', 0, 7],
  ['now', 0, 0],
] as const) {
  looking(`show=${show} shows ${hours} hours and ${days} days`, async ({ page }) => {
    await page.goto(`/embed/chongjin?show=${show}`)
    await expect(page.getByText('17°C')).toBeVisible()
    await expect(page.locator('.weather-card__hours li')).toHaveCount(hours)
    await expect(page.locator('.weather-card__days li')).toHaveCount(days)
  })
}

looking('it speaks Korean', async ({ page }) => {
  await page.goto('/embed/chongjin?lang=ko-KP')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('heading', { name: '청진 날씨' })).toBeVisible()
  await expect(page.locator('.weather-card__condition')).toContainText('강한 이슬비')
})

looking('an option that does not fit is named, and what was given is not repeated', async ({ request }) => {
  const response = await request.get('/embed/chongjin?units=<b>kelvin</b>&show=week')
  expect(response.status()).toBe(400)
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toBe(
    'units: Invalid option: expected one of "metric"|"imperial"\nshow: Invalid option: expected one of "all"|"now"|"hours"|"days"\n',
  )
})

looking('an unknown destination is 404 in every shape', async ({ request }) => {
  for (const path of ['', '/card', '/card.svg', '/card.png', '/text']) {
    expect((await request.get(`/embed/atlantis${path}`)).status(), path).toBe(404)
  }
  expect((await request.get('/atlantis.txt')).status()).toBe(404)
})

test.describe('without weather', () => {
  test.use({ expectedErrors: /503/ })

  test('the frame says so, with what is typical, and nobody keeps that', async ({ page, upstream }) => {
    upstream.setAll('html-500')
    const response = await page.goto('/embed/chongjin')
    expect(response?.status()).toBe(503)
    expect(response?.headers()['cache-control']).toBe('no-store')
    await expect(page.getByText('No weather to be had right now')).toBeVisible()
    await expect(page.getByText(/Typical for \w+ \(not a forecast\)/)).toBeVisible()
    upstream.setAll('ok')
  })
})

test('an old forecast is called old, by times of day that stay true', async ({ page, request, upstream, passTime }) => {
  await request.get('/embed/chongjin')
  upstream.setAll('html-500')
  passTime(7 * 3_600_000)
  await page.goto('/embed/chongjin')
  await expect(page.locator('.weather-card')).toHaveAttribute('data-state', 'old')
  await expect(page.getByText(/ago/)).toHaveCount(0)
})

looking('the height that is offered for a frame holds the card', async ({ page }) => {
  for (const show of ['all', 'hours', 'days', 'now'] as const) {
    for (const lang of languages) {
      await page.goto(`/embed/chongjin?show=${show}&lang=${lang}&units=imperial`)
      for (const width of [240, 320, 400, 600]) {
        await page.setViewportSize({ width, height: 200 })
        const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect())
        expect(needed.height, `${show} ${lang} ${width}`).toBeLessThanOrEqual(frameHeight(show, width))
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    }
  }
})
