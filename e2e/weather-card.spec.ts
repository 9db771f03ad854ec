import type { Page } from '@playwright/test'
import { expect, test } from './support/cold-test'
import { layoutShiftsOf, recordLayoutShifts } from './support/layout-shifts'
import { test as looking } from './support/looking-test'

const route = '**/api/weather/chongjin'

const cardOf = (page: Page) => page.getByRole('region', { name: 'Weather in Chongjin' })

/** Lets a page be made before there is weather, and keeps the weather from it until it is released. */
async function holdWeather(page: Page, upstream: { latency: number }): Promise<() => void> {
  // Longer than the page waits for it, and shorter than the site.
  upstream.latency = 2_200
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(route, async (request) => {
    await released
    await request.continue()
  })
  return release
}

test('"Loading" is replaced as soon as the route answers', async ({ page, upstream }) => {
  const release = await holdWeather(page, upstream)
  await page.goto('/chongjin')
  const card = cardOf(page)
  await expect(card).toHaveAttribute('data-state', 'loading')
  await expect(card.getByText('Loading', { exact: true })).toBeVisible()
  release()
  await expect(card.getByText('17°C')).toBeVisible()
  await expect(card.getByText('Loading', { exact: true })).toBeHidden()
  expect(upstream.requests).toHaveLength(1)
})

looking('the units are switched and remembered', async ({ page }) => {
  await page.goto('/chongjin')
  const card = cardOf(page)
  await card.getByRole('button', { name: '°F' }).click()
  await expect(card.getByText('62°F')).toBeVisible()
  await expect(card.getByText(/6\smph/)).toBeVisible()
  await page.reload()
  await expect(card.getByText('62°F')).toBeVisible()
  await expect(card.getByRole('button', { name: '°F' })).toHaveAttribute('aria-pressed', 'true')
  await card.getByRole('button', { name: '°C' }).click()
  await expect(card.getByText('17°C')).toBeVisible()
})

looking('the units are remembered even where storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/chongjin')
  await cardOf(page).getByRole('button', { name: '°F' }).click()
  await expect(cardOf(page).getByText('62°F')).toBeVisible()
})

looking('what keeps the card current is loaded some seconds after the page', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname)))
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1_000)
  const response = await page.goto('/chongjin', { waitUntil: 'networkidle' })
  const html = (await response?.text()) ?? ''
  const loadedLater = () => scripts.filter((path) => !html.includes(path))
  await page.clock.runFor(2_900)
  expect(loadedLater()).toEqual([])
  const update = page.waitForRequest(route)
  await page.clock.resume()
  await update
  expect(loadedLater()).not.toEqual([])
})

looking('what keeps the card current is loaded when a reader comes near it', async ({ page }) => {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1_000)
  await page.goto('/chongjin', { waitUntil: 'networkidle' })
  const script = page.waitForRequest('**/_next/static/**')
  await cardOf(page).getByRole('button', { name: 'Pause' }).focus()
  await script
})

for (const [when, waitUntil] of [['', 'load'], [' or anything else', 'commit']] as const) {
  looking(`what is pressed before the card's script${when} is there, is done in its order then`, async ({ page }) => {
    const scripts = '**/_next/static/**/*.js'
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    const hold = () => page.route(scripts, (request) => released.then(() => request.continue()))
    if (waitUntil === 'commit') await hold()
    await page.goto('/chongjin', { waitUntil })
    if (waitUntil === 'load') await hold()
    const button = cardOf(page).getByRole('button', { name: '°F' })
    await button.click()
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await cardOf(page).getByRole('heading', { level: 2 }).click()
    for (const name of ['Pause', 'Pause', 'Pause']) await cardOf(page).getByRole('button', { name }).click()
    await button.focus()
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    release()
    await expect(cardOf(page).getByText('62°F')).toBeVisible()
    await expect(cardOf(page).getByRole('button', { name: 'Resume' })).toBeVisible()
    await expect(cardOf(page).locator('button[aria-busy]')).toHaveCount(0)
    await expect(button).toBeFocused()
  })
}

looking('what answers in the place of the route takes no weather away', async ({ page }) => {
  await page.route(route, (request) => request.fulfill({ json: { welcome: 'to this hotel' } }))
  const answered = page.waitForResponse(route)
  await page.goto('/chongjin')
  await cardOf(page).hover()
  await answered
  await cardOf(page).getByRole('button', { name: '°F' }).click()
  await expect(cardOf(page).getByText('62°F')).toBeVisible()
})

looking.describe('while scripts cannot be loaded', () => {
  looking.use({ expectedErrors: /ERR_FAILED/ })

  looking.beforeEach(async ({ page }) => {
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1_000)
    await page.goto('/chongjin', { waitUntil: 'networkidle' })
    await page.route('**/_next/static/**', (request) => request.abort())
  })

  looking('the card stays as it is, and the next press does what it says', async ({ page }) => {
    const refused = page.waitForEvent('requestfailed')
    const button = cardOf(page).getByRole('button', { name: '°F' })
    await button.click()
    await refused
    await expect(cardOf(page).getByText('17°C')).toBeVisible()
    // What nobody keeps right is not told as an age, once the loader gave up.
    await page.clock.runFor(1_000)
    await expect(cardOf(page).getByText(/^retrieved at \d\d:\d\d$/)).toBeVisible()
    await expect(cardOf(page).getByText('retrieved just now')).toBeHidden()
    await page.unroute('**/_next/static/**')
    await page.clock.resume()
    await button.click()
    await expect(cardOf(page).getByText('62°F')).toBeVisible()
    await expect(cardOf(page).getByText(/^retrieved at/)).toBeHidden()
  })

  looking('it is tried again, so that no age stands still', async ({ page }) => {
    const refused = page.waitForEvent('requestfailed')
    await page.clock.runFor(3_100)
    await refused
    await page.unroute('**/_next/static/**')
    const update = page.waitForRequest(route)
    await page.clock.runFor(10_100)
    await page.clock.resume()
    await update
  })
})

looking('a device whose clock is days behind does not put the card back, until it is told the time', async ({ page }) => {
  await page.clock.install({ time: Date.now() - 3 * 86_400_000 })
  await page.route(route, () => {})
  const update = page.waitForRequest(route)
  await page.goto('/chongjin')
  await update
  const shown = await cardOf(page).locator('.weather-card__clock time').getAttribute('datetime')
  expect(Date.now() - Date.parse(shown ?? '')).toBeLessThan(5 * 60_000)
})

looking('the card says what it shows: who made it, when, and that it was recorded', async ({ page }) => {
  await page.goto('/chongjin')
  const card = cardOf(page)
  await expect(card.getByText('Recorded in Copenhagen, 26 July 2026')).toBeVisible()
  await expect(card.getByText('not the weather of Chongjin')).toBeVisible()
  await expect(card.getByText(/retrieved (just now|\d+ min ago)/)).toBeVisible()
  await expect(card.getByRole('link', { name: 'Weather data by Open-Meteo.com' })).toHaveAttribute(
    'href',
    'https://open-meteo.com/',
  )
  await expect(card.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible()
})

test('every value of the reading is shown, and a missing one as missing', async ({ page }) => {
  await page.goto('/chongjin')
  const value = (term: string) =>
    cardOf(page).locator('dl div', { has: page.locator('dt', { hasText: term }) }).locator('dd')
  await expect(value('Wind')).toHaveText(/2\.5\sm\/s\s*from north-north-east\s*NNE/)
  await expect(value('Humidity')).toHaveText('84%')
  await expect(value('Gusts')).toHaveText('–')
  await expect(value('Pressure')).toHaveText('–')
  await expect(value('Precip., last 15 min')).toHaveText('0.3 mm')
  await expect(value('Sunrise')).toHaveText('05:04')
  await expect(value('Sunset')).toHaveText('21:28')
  await expect(cardOf(page).getByRole('region', { name: 'Hour by hour' }).locator('li')).toHaveCount(24)
  await expect(cardOf(page).getByRole('list', { name: 'Seven days' }).locator('li')).toHaveCount(7)
})

test('the attribution follows the provider, in the page too', async ({ page, request, upstream, passTime }) => {
  const updated = page.waitForResponse(route)
  await page.goto('/chongjin')
  await expect(cardOf(page).getByText('Weather data by Open-Meteo.com')).toBeVisible()
  await updated
  upstream.behaviour.openMeteo = 'daily-limit-429'
  passTime(20 * 60_000)
  await page.reload()
  const credits = cardOf(page).locator('.weather-card__provenance bdi')
  await expect(credits.first()).toContainText('Data from MET Norway')
  // The hours of today that are over are still Open-Meteo's, unless it is just past midnight there.
  const { daily } = await (await request.get('/api/weather/chongjin')).json()
  await expect(credits).toHaveCount(1 + daily[0].completedBy.length)
})

test('what a cache kept does not take the place of newer weather in the page', async ({
  page,
  request,
  passTime,
}) => {
  const kept = await (await request.get('/api/weather/chongjin')).json()
  kept.current.temperature = 99
  passTime(20 * 60_000)
  await page.route(route, (one) => one.fulfill({ json: kept }))
  const answered = page.waitForResponse(route)
  await page.goto('/chongjin')
  await (await answered).finished()
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('Updates are paused')).toBeVisible()
  await expect(cardOf(page).getByText('17°C')).toBeVisible()
  await expect(cardOf(page).getByText('99°C')).toBeHidden()
})

test('an old forecast is called old, with its age', async ({ page, request, upstream, passTime }) => {
  await request.get('/api/weather/chongjin')
  upstream.setAll('html-500')
  passTime(7 * 3_600_000)
  await page.goto('/chongjin')
  const card = cardOf(page)
  await expect(card).toHaveAttribute('data-state', 'old')
  await expect(card.getByText('retrieved 7 h ago')).toBeVisible()
})

test('updates can be paused and resumed', async ({ page, upstream }) => {
  await page.clock.install()
  let updates = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/weather/')) updates += 1
  })
  /** Whether a quarter of an hour brings an update; one that comes too soon after another is left out. */
  const updatesItself = () =>
    expect.poll(async () => {
      const before = updates
      await page.clock.fastForward('16:00')
      return updates - before
    })
  await page.goto('/chongjin')
  const card = cardOf(page)
  await updatesItself().toBeGreaterThan(0)

  await card.getByRole('button', { name: 'Pause' }).click()
  await expect(card.getByText('Updates are paused')).toBeVisible()
  const paused = updates
  await page.clock.fastForward('46:00')
  // A request of the card's would be out before this one is answered.
  await page.evaluate(() => fetch('/icon.svg').then((response) => response.text()))
  expect(updates).toBe(paused)

  await card.getByRole('button', { name: 'Resume' }).click()
  await updatesItself().toBeGreaterThan(0)
  expect(upstream.requests).toHaveLength(1)
})

test.describe('while the route fails', () => {
  test.use({ expectedErrors: /503|ERR_FAILED/ })

  test('without weather the card says so, shows what is usual, and Retry brings it', async ({
    page,
    upstream,
    passTime,
  }) => {
    upstream.setAll('html-500')
    await page.goto('/chongjin')
    const card = cardOf(page)
    await expect(card.getByRole('heading', { name: 'No weather to be had right now' })).toBeVisible()
    await expect(card.getByText('(not a forecast)')).toBeVisible()
    await expect(card.getByText('Not available')).toBeVisible()
    await card.getByRole('link', { name: 'Retry' }).click()
    await expect(page.getByText('Still no weather to be had')).toBeAttached()

    upstream.setAll('ok')
    passTime(20_000)
    await card.getByRole('link', { name: 'Retry' }).click()
    await expect(card.getByText('17°C')).toBeVisible()
    await expect(page.getByText('Weather updated')).toBeAttached()
  })

  looking('a forecast is kept when updates fail, grows late, and its running hour is "now"', async ({ page }) => {
    await page.clock.install()
    // From the start: an answer on its way would tell the page that its clock went ahead.
    await page.route('**/api/weather/*', (route) => route.abort())
    await page.goto('/chongjin')
    const card = cardOf(page)
    await expect(card).toHaveAttribute('data-state', 'fresh')
    await page.clock.fastForward('02:05:00')
    await expect(card).toHaveAttribute('data-state', 'late')
    await expect(card.getByText('retrieved 2 h ago')).toBeVisible()
    // Hours that are over are not shown as if they were to come.
    const clock = await card.locator('.weather-card__clock time').innerText()
    const hour = clock.slice(-5, -2)
    const first = card.getByRole('region', { name: 'Hour by hour' }).locator('li').first()
    // Midnight is called by its day.
    await expect(first).toContainText(hour === '00:' ? clock.slice(0, 3) : hour)
    await expect(card.locator('.weather-card__temperature')).toContainText(await first.locator('b').innerText())
    await expect(card.getByText(`Forecast for ${hour}00`)).toBeVisible()
    await expect(card.getByText('Humidity').locator('..')).toHaveText('Humidity–')
    await page.clock.fastForward('48:00:00')
    await expect(card).toHaveAttribute('data-state', 'none')
    await expect(card.locator('.weather-card__typical')).toBeVisible()
    await expect(card.getByRole('link', { name: 'Retry' })).toBeVisible()
  })
})

for (const width of [320, 360, 768, 1280]) {
  looking(`at ${width} px nothing sticks out of its row, or of the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/chongjin')
    const stickingOut = await page.locator('.weather-card li > *:visible').evaluateAll((parts) =>
      parts
        .filter((part) => {
          const row = part.parentElement?.getBoundingClientRect()
          const box = part.getBoundingClientRect()
          const hidden = getComputedStyle(part).position === 'absolute'
          return !hidden && row && (box.bottom > row.bottom + 1 || box.right > row.right + 1)
        })
        .map((part) => part.textContent),
    )
    expect(stickingOut).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  // Where the page's clock is the server's: the other site is days ahead.
  test(`nothing moves at ${width} px, in whatever state the card is`, async ({ browser, site, upstream }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, baseURL: site.origin })
    await recordLayoutShifts(page)
    const height = async () => (await cardOf(page).boundingBox())?.height
    const release = await holdWeather(page, upstream)
    await page.goto('/chongjin')
    await expect(cardOf(page)).toHaveAttribute('data-state', 'loading')
    const loading = await height()
    release()
    await expect(cardOf(page)).toHaveAttribute('data-state', 'fresh')
    expect(await height()).toBe(loading)
    await cardOf(page).getByRole('button', { name: '°F' }).click()
    expect(await height()).toBe(loading)

    expect(await layoutShiftsOf(page)).toEqual([])
    await page.close()
  })
}
