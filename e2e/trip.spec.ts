import { violationsIn } from './support/accessibility'
import { test as looking } from './support/looking-test'
import { expect, test, withContent } from './support/test'

looking('the trip has its groups, each entry with its source and its date, and nothing that is paid for', async ({ page }) => {
  await page.goto('/chongjin')
  const section = page.getByRole('region', { name: 'Plan the trip' })
  await expect(section.getByText('nothing below can be booked here')).toBeVisible()
  for (const [group, count] of [
    ['Getting there and around', 4],
    ['Places to stay', 2],
    ['Rules, advice and services', 6],
  ] as const) {
    const entries = section.getByRole('region', { name: group }).locator('.trip__entry')
    await expect(entries).toHaveCount(count)
    for (const entry of await entries.all()) {
      await expect(entry.getByText(/^(Checked on|Not read; looked for on|Checked, but for the current page, on) \d+ \w+ 20\d\d$/)).toBeVisible()
      await expect(entry.locator('.cite').first()).toBeVisible()
      await expect(entry.getByRole('heading').getByRole('link')).toHaveAttribute('href', /^https?:/)
    }
  }
  await expect(section.locator('a[rel]')).toHaveCount(0)
  await expect(section.getByText('Paid link')).toHaveCount(0)
  await expect(section.getByText('Nothing is bookable here. Checked on 23 November 2026.')).toBeVisible()
  expect(await violationsIn(page, 'section[aria-labelledby=trip]')).toEqual([])
})

test.describe('with a partner', () => {
  test.use({
    content: withContent((content) => {
      content.changeTrip((trip) => {
        const [entry] = trip.stays
        if (entry) trip.stays.unshift({ ...entry, name: 'Partner Hotel', url: 'https://hotel.example/', kind: 'partner' })
        trip.transport = []
      })
    }),
  })

  test('its link says right before it that it is paid for, and MET Norway makes the weather', async ({ page, upstream }) => {
    await page.goto('/chongjin')
    const link = page.getByRole('link', { name: 'Partner Hotel' })
    await expect(link).toHaveAttribute('rel', 'sponsored nofollow noopener')
    const before = await link.evaluate((element) => element.previousElementSibling?.textContent)
    expect(before).toBe('Paid link: this site may earn money by it.')
    await expect(page.locator('.paid')).toHaveCount(1)
    await expect(page.getByText('Data from MET Norway')).toBeVisible()
    expect(upstream.requestsTo('openMeteo')).toHaveLength(0)
    expect(await violationsIn(page, 'section[aria-labelledby=trip]')).toEqual([])
  })

  test('a group without entries says so', async ({ page }) => {
    await page.goto('/chongjin')
    const group = page.getByRole('region', { name: 'Getting there and around' })
    await expect(group.getByText('We know of nothing that we could name here.')).toBeVisible()
  })
})

test.describe('where nobody has written one', () => {
  test.use({ content: withContent((content) => content.remove('chongjin/trip.json')), javaScriptEnabled: false })

  test('the page says so', async ({ page }) => {
    await page.goto('/chongjin')
    await expect(page.getByText('Nobody has yet collected how to travel to Chongjin, and nothing is bookable here.')).toBeVisible()
  })
})

test.describe('a trip that does not fit', () => {
  test.use({
    content: withContent((content) => content.changeTrip((trip) => Object.assign(trip, { hotels: [], stays: 'none' }))),
  })

  test('is named in the log, with its field, and no provider is asked', async ({ request, site, upstream }) => {
    await request.get('/api/weather/chongjin')
    expect(upstream.requests).toHaveLength(0)
    expect(site.output).toContain('chongjin/trip.json')
    expect(site.output).toMatch(/expected array, received string.*at stays/)
    const page = await request.get('/chongjin')
    expect(page.status()).toBe(200)
    expect((await page.text()).includes('What was collected about this trip cannot be read')).toBe(true)
  })
})
