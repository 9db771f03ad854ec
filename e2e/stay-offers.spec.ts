import type { APIRequestContext } from '@playwright/test'
import { violationsIn } from './support/accessibility'
import { expect, test, withContent } from './support/test'

test.use({
  content: withContent((content, upstream) => {
    content.changeTrip((trip) => {
      trip.stayOffers = { partner: 'Made-up Stays', feedUrl: upstream.offersUrl }
    })
  }),
})

const hour = 3_600_000

/** Waits until the feed is read: the page is kept, and one that was made before has no offers. */
function untilOffered(request: APIRequestContext): Promise<void> {
  const page = async () => (await request.get('/chongjin?from=2026-12-24&to=2026-12-25')).text()
  return expect.poll(page).toContain('class="offer"')
}

test('a feed of offers is shown with prices, their currency and date, and as paid for', async ({ page, request, upstream }) => {
  await untilOffered(request)
  await page.goto('/chongjin')
  const block = page.getByRole('region', { name: 'Offers' })
  await expect(block.getByText(/^From Made-up Stays, who pays this site\. Prices as of \d+ \w+ 20\d\d at \d\d:\d\d UTC\.$/)).toBeVisible()
  const offers = block.locator('.offer')
  await expect(offers).toHaveCount(4)
  await expect(offers.nth(0)).toContainText('Double room with breakfast')
  await expect(offers.nth(0).locator('.offer__price')).toHaveText('EUR 85.00 a night until 31 December 2099')
  await expect(offers.nth(1)).toContainText('The Made-up Motel without Currency')
  await expect(offers.nth(1).locator('.offer__price')).toHaveText('Price at the partner')
  await expect(offers.nth(2).locator('.offer__price')).toHaveText('JPY 12,500 a night')
  await expect(offers.nth(3)).toContainText('Room in the attic')
  await expect(offers.nth(3).locator('.offer__price')).toHaveText('EUR 99.00 a night')
  for (const offer of await offers.all()) {
    await expect(offer.getByRole('link')).toHaveAttribute('rel', 'sponsored nofollow noopener')
    await expect(offer.getByText('Paid link')).toBeVisible()
  }
  const pictures = offers.locator('img')
  await expect(pictures).toHaveCount(2)
  await pictures.first().scrollIntoViewIfNeeded()
  await expect(pictures.first()).toHaveJSProperty('naturalWidth', 320)
  await expect(page.getByText('Data from MET Norway')).toBeVisible()
  expect(upstream.requestsTo('openMeteo')).toHaveLength(0)
  expect(await violationsIn(page, 'section[aria-labelledby=trip]')).toEqual([])
})

test('the feed is asked for once an hour, and its offers outlive its failure for a day', async ({ request, upstream, passTime }) => {
  /** Whether the page has these words, made anew. */
  const says = async (words: string) => {
    const html = await (await request.get('/chongjin?from=2026-12-24&to=2026-12-25')).text()
    return html.replace(/<[^>]*>/g, '').includes(words)
  }
  expect(await says('The Made-up Lighthouse')).toBe(true)
  expect(await says('The Made-up Lighthouse')).toBe(true)
  expect(upstream.requestsTo('offers')).toHaveLength(1)
  upstream.behaviour.offers = 'html-500'
  passTime(2 * hour)
  expect(await says('The Made-up Lighthouse')).toBe(true)
  await expect.poll(() => upstream.requestsTo('offers').length).toBe(2)
  expect(await says('The Made-up Lighthouse')).toBe(true)
  passTime(24 * hour)
  await expect.poll(() => says('the offers of Made-up Stays cannot be read')).toBe(true)
})

test('a feed without offers says when it was asked', async ({ page, upstream }) => {
  upstream.behaviour.offers = 'nothing'
  await page.goto('/chongjin')
  await expect(page.getByText(/^Nothing is bookable here: Made-up Stays had none to show when it was asked, on .* UTC\.$/)).toBeVisible()
})

test('a feed that fails, in whatever way, leaves the page as it is, and nothing bookable', async ({
  page,
  request,
  upstream,
  site,
  passTime,
}) => {
  const failures = () => site.output.match(/stay-offers:\w+ cannot be read/g)?.length ?? 0
  for (const behaviour of ['html-500', 'truncated', 'wrong-type', 'huge', 'reset', 'gzip-bomb'] as const) {
    upstream.behaviour.offers = behaviour
    const before = upstream.requestsTo('offers').length
    const failuresBefore = failures()
    // The minute is over for which a failure is left alone.
    passTime(61_000)
    const html = await (await request.get('/chongjin?from=2026-12-24&to=2026-12-25')).text()
    expect(html.includes('class="offer"'), behaviour).toBe(false)
    expect(html.includes('Data from MET Norway'), behaviour).toBe(true)
    await expect.poll(() => upstream.requestsTo('offers').length, behaviour).toBe(before + 1)
    // The next minute begins with the failure, not with the request.
    await expect.poll(failures, behaviour).toBe(failuresBefore + 1)
  }
  await page.goto('/chongjin')
  await expect(
    page.getByText(/^Nothing is bookable here: the offers of Made-up Stays cannot be read\. Last tried on .* UTC\.$/),
  ).toBeVisible()
})

test('a feed that does not answer holds nobody up', async ({ page, upstream }) => {
  upstream.behaviour.offers = 'hang'
  await page.goto('/chongjin')
  await expect(page.getByRole('heading', { level: 1, name: 'Chongjin' })).toBeVisible()
  await expect(page.getByText('still on their way')).toBeVisible()
})

test('what somebody could write into a feed does nothing', async ({ page, upstream, request }) => {
  upstream.behaviour.offers = 'hostile'
  await untilOffered(request)
  await page.goto('/chongjin')
  const trap = page.locator('.offer', { hasText: 'The Made-up Trap' })
  await expect(trap.getByRole('link')).toHaveText('The Made-up Trap')
  await expect(page).toHaveTitle('Chongjin · Portolan')
  await expect(page.locator('.offers a[href^="javascript:"], .offers a[href^="data:"]')).toHaveCount(0)
  // Addresses inside of a network are not called, by whatever name.
  for (const name of ['The Made-up Trap', 'Inside']) {
    const source = await page.locator('.offer', { hasText: name }).locator('img').getAttribute('src')
    expect((await request.get(source ?? '')).status()).toBe(502)
  }
})

test.describe('where no setting names a private host', () => {
  test.use({ settings: { ALLOWED_PRIVATE_HOSTS: '' } })

  test('a feed on one is not asked for, and the page says that it cannot be read', async ({ page, upstream }) => {
    await page.goto('/chongjin')
    await expect(page.getByText(/^Nothing is bookable here: the offers of Made-up Stays cannot be read\./)).toBeVisible()
    expect(upstream.requestsTo('offers')).toHaveLength(0)
  })
})
