import type { Page } from '@playwright/test'
import { violationsIn } from './support/accessibility'
import { DeployedSite } from './support/deployed-site'
import { test as lookingTest } from './support/looking-test'
import { expect, test as ownTest, withContent } from './support/test'

/** As the usual test, with the site behind a proxy, which can put another build in its place. */
const test = deployed(ownTest)

/** The same for tests that only look. */
const looking = deployed(lookingTest)

test.use({ serviceWorkers: 'allow', expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_EMPTY_RESPONSE|404|503/ })

const cardOf = (page: Page) => page.getByRole('region', { name: 'Weather in Chongjin' })
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'There is no connection' })

/** Until the worker has kept the page that it came with, and answers it. */
async function untilKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

/** The paths of all that is kept, by what it is. */
function kept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const entries = (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      return [name, requests.map(({ url }) => url.slice(location.origin.length))]
    })
    return Object.fromEntries(await Promise.all(entries))
  })
}

/** The builds whose stylesheets are kept. */
async function keptBuilds(page: Page): Promise<string[]> {
  const files = (await kept(page))['portolan-files'] ?? []
  return [...new Set(files.flatMap((path) => /(\w+)-[^/]+\.css$/.exec(path)?.[1] ?? []))]
}

/** Whether the stylesheets of the page are in force. */
function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor === 'rgb(248, 245, 238)')
}

looking('without a connection a page is read as it was kept, with its weather and the age of that', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await page.goto('/chongjin')
  await expect(notice(page)).toBeHidden()
  await untilKept(page)
  await context.setOffline(true)
  await page.clock.fastForward('02:05:00')
  await page.reload()

  await expect(notice(page)).toContainText(/as this device kept it on \d+ \w+ \d{4} at \d\d:\d\d, your time/)
  await expect(page.getByRole('heading', { name: 'Chongjin', level: 1 })).toBeVisible()
  const card = cardOf(page)
  // Of the kept forecast, "now" is the running hour.
  const hour = card.getByRole('region', { name: 'Hour by hour' }).locator('li b').first()
  const temperature = card.locator('.weather-card__temperature')
  await expect(card).toHaveAttribute('data-state', 'late')
  await expect(temperature).toHaveText(`${await hour.innerText()}C`)
  await expect(card.getByText('retrieved 2 h ago')).toBeVisible()
  await page.clock.fastForward('05:00:00')
  await expect(card).toHaveAttribute('data-state', 'old')
  await expect(card.getByText('retrieved 7 h ago')).toBeVisible()
  await expect(temperature).toHaveText(`${await hour.innerText()}C`)
  await card.getByRole('button', { name: '°F' }).click()
  await expect(temperature).toHaveText(`${await hour.innerText()}F`)
  await expect(notice(page)).toBeVisible()

  await context.setOffline(false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByText('as this device kept it')).toBeHidden()
})

looking('a kept page that is open says that there is no connection while there is none', async ({ page, context }) => {
  await page.goto('/chongjin')
  await untilKept(page)
  await context.setOffline(true)
  await page.reload()
  await expect(notice(page)).toBeVisible()
  await context.setOffline(false)
  await expect(notice(page)).toBeHidden()
  await expect(page.getByText('This is the page as this device kept it')).toBeVisible()
  await context.setOffline(true)
  await expect(notice(page)).toBeVisible()
})

looking('weather that arrives shows that there is a connection', async ({ page, deployed }) => {
  await page.goto('/chongjin')
  await untilKept(page)
  deployed.isDown = true
  await page.reload()
  await expect(notice(page)).toBeVisible()
  deployed.isDown = false
  await page.evaluate(() => fetch('/api/weather/chongjin').then((response) => response.text()))
  await expect(notice(page)).toBeHidden()
})

looking('a page that is not kept is loaded once there is a connection', async ({ page, context }) => {
  await page.goto('/chongjin')
  await untilKept(page)
  await context.setOffline(true)
  await page.goto('/apia')
  await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: 'Apia', level: 1 })).toBeVisible()
})

test('a page that came without weather is kept with it', async ({ page, context, upstream }) => {
  // Longer than the page waits for it.
  upstream.latency = 2_200
  await page.goto('/chongjin')
  await untilKept(page)
  await context.setOffline(true)
  await page.reload()
  await expect(notice(page)).toBeVisible()
  await expect(cardOf(page)).toHaveAttribute('data-state', 'fresh')
})

test('the weather that was had last is kept, and not taken for new', async ({ page, context, passTime }) => {
  await page.clock.install()
  await page.goto('/chongjin')
  await untilKept(page)
  passTime(20 * 60_000)
  await page.clock.fastForward('20:00')
  const updated = page.waitForResponse('**/api/weather/chongjin')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await (await updated).finished()
  await context.setOffline(true)
  await page.clock.fastForward('30:00')
  await page.reload()
  const card = cardOf(page)
  await expect(card.getByText(/retrieved (29|30) min ago/)).toBeVisible()
  // The card asked, and the worker answered.
  await page.evaluate(() => fetch('/api/weather/chongjin').then((response) => response.text()))
  await page.clock.fastForward('00:20')
  await expect(card.getByText(/retrieved (29|30|31) min ago/)).toBeVisible()
})

looking('a deployment is there with the next page; a page that was kept before still has its own files', async ({
  page,
  context,
  deployed,
}) => {
  await page.goto('/apia')
  await untilKept(page)
  await page.goto('/chongjin')
  await expect.poll(async () => (await kept(page))['portolan-pages']).toEqual(['/apia', '/chongjin'])
  expect(await keptBuilds(page)).toEqual(['one'])

  deployed.build = 'two'
  await page.reload()
  await expect(page.locator('body')).toHaveAttribute('data-build', 'two')
  expect(await isStyled(page)).toBe(true)
  await expect.poll(() => keptBuilds(page)).toEqual(['one', 'two'])

  await context.setOffline(true)
  for (const [path, build] of [['/chongjin', 'two'], ['/apia', 'one']] as const) {
    await page.goto(path)
    await expect(notice(page)).toBeVisible()
    await expect(page.locator('body')).toHaveAttribute('data-build', build)
    expect(await isStyled(page)).toBe(true)
  }

  await context.setOffline(false)
  await page.goto('/apia')
  await expect(page.locator('body')).toHaveAttribute('data-build', 'two')
  await expect.poll(() => keptBuilds(page)).toEqual(['two'])
})

looking('of a page that is not kept it is said so, with those that are', async ({ page, context }) => {
  await page.goto('/chongjin')
  await untilKept(page)
  await page.goto('/')
  await expect.poll(async () => (await kept(page))['portolan-pages']).toEqual(['/chongjin', '/'])
  await context.setOffline(true)
  await page.goto('/apia')
  await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
  expect(await violationsIn(page)).toEqual([])
  const list = page.getByRole('region', { name: 'Kept on this device' })
  await expect(list.getByRole('link')).toHaveText(['Portolan', 'Chongjin'])
  await list.getByRole('link', { name: 'Chongjin' }).click()
  await expect(cardOf(page).getByText('17°C')).toBeVisible()
  await expect(notice(page)).toBeVisible()
  expect(await violationsIn(page, '.kept-copy')).toEqual([])
})

looking('what is said without a connection is said in the language of the page', async ({ page, context }) => {
  await page.goto('/chongjin/ar')
  await untilKept(page)
  await page.goto('/?lang=fr')
  await expect.poll(async () => (await kept(page))['portolan-pages']).toEqual(['/chongjin/ar', '/?lang=fr'])
  await context.setOffline(true)
  await page.goto('/chongjin/ar')
  await expect(page.getByRole('status').filter({ hasText: 'لا يوجد اتصال' })).toBeVisible()
  await page.goto('/?lang=fr')
  await expect(page.getByRole('status').filter({ hasText: 'Pas de connexion' })).toBeVisible()
  // Without a language in its address, it is the one that is kept.
  await page.goto('/')
  await expect(page.getByRole('status').filter({ hasText: 'Pas de connexion' })).toBeVisible()
  await page.goto('/apia/ar')
  await expect(page.getByRole('heading', { name: 'هذه الصفحة غير محفوظة هنا' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test.describe('with moderation', () => {
  test.use({ settings: { MODERATION_SECRET: 'a-secret-of-the-test' } })

  test('nothing is kept of what is for one reader, is framed by others, or is not there', async ({ page }) => {
    await page.goto('/chongjin')
    await untilKept(page)
    for (const path of [
      '/moderation',
      '/chongjin/replies',
      '/chongjin/replies/new',
      '/chongjin/replies/receipt?key=AAAA',
      '/embed/chongjin',
      '/chongjin.txt',
      '/nowhere',
      '/apia?from=2026-12-24&to=2027-01-05',
    ]) {
      await page.goto(path)
    }
    await page.goto('/longyearbyen')
    const pages = async () => (await kept(page))['portolan-pages']
    await expect.poll(pages).toEqual(['/chongjin', '/longyearbyen'])
    expect(Object.keys(await kept(page)).sort()).toEqual(['portolan-files', 'portolan-pages', 'portolan-weather'])
  })
})

test.describe('with many places', () => {
  test.use({
    content: withContent((content) => {
      for (let index = 1; index <= 13; index++) content.copyDestination('apia', `place-${index}`, `Place ${index}`)
    }),
  })

  test('the twelve pages that were read last are kept, with the weather of as many places', async ({ page }) => {
    await page.goto('/chongjin')
    await untilKept(page)
    for (let index = 1; index <= 13; index++) {
      const answered = page.waitForResponse(`**/api/weather/place-${index}`)
      await page.goto(`/place-${index}`)
      await answered
      // Again, so that the first of all is not the one that was read longest ago.
      if (index === 4) await page.goto('/chongjin')
    }
    const expected = ['place-3', 'place-4', 'chongjin', ...Array.from({ length: 9 }, (_, index) => `place-${index + 5}`)]
    await expect.poll(async () => (await kept(page))['portolan-pages']).toEqual(expected.map((slug) => `/${slug}`))
    await expect.poll(async () => (await kept(page))['portolan-weather']?.length).toBe(12)

    // Links from elsewhere have parameters of their own.
    for (let visit = 1; visit <= 3; visit++) await page.goto(`/?utm_source=somewhere&fbclid=${visit}`)
    await page.goto('/?lang=en')
    await page.goto('/chongjin?utm_source=somewhere&from=timeline')
    const last = expected.filter((slug) => slug !== 'chongjin').map((slug) => `/${slug}`)
    await expect.poll(async () => (await kept(page))['portolan-pages']).toEqual([...last, '/', '/chongjin'])
  })
})

looking('a worker that unregisters itself ends it', async ({ page, context, deployed }) => {
  await page.goto('/chongjin')
  await untilKept(page)
  deployed.own.set('/sw.js', 'registration.unregister()')
  await page.reload()
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await page.reload()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  await context.setOffline(true)
  await expect(page.goto('/chongjin')).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})

looking('the worker is asked for anew each time, and may have all of the site', async ({ request }) => {
  const headers = (await request.get('/sw.js')).headers()
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers['content-type']).toContain('text/javascript')
})

function deployed(base: typeof ownTest) {
  return base.extend<{ deployed: DeployedSite }>({
    deployed: async ({ site }, use) => {
      const { origin } = site
      const deployed = new DeployedSite(origin)
      await deployed.start()
      site.origin = deployed.origin
      await use(deployed)
      await deployed.stop()
      site.origin = origin
    },
    baseURL: async ({ deployed }, use) => use(deployed.origin),
  })
}
