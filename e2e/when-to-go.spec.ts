import type { Climate } from '@/lib/destinations/climate'
import { violationsIn } from './support/accessibility'
import { test as looking } from './support/looking-test'
import { expect, test, withContent } from './support/test'

const none = Array.from({ length: 12 }, () => null)

looking('the usual year is a chart in the first HTML, and a table with the figures of the source', async ({ page }) => {
  await page.goto('/chongjin')
  const section = page.getByRole('region', { name: 'When to go' })
  const chart = section.getByRole('img', { name: 'The usual year in Chongjin' })
  await expect(chart.getByText('−9°')).toBeVisible()
  await expect(chart.getByText('127', { exact: true })).toBeVisible()
  await expect(section.getByRole('link', { name: 'Wikivoyage: Chongjin, climate chart' })).toBeVisible()

  await section.getByText('The same as a table').click()
  const july = section.getByRole('row', { name: /^July/ })
  await expect(july.getByRole('cell')).toHaveText(['24°', '75°', '18°', '64°', '127', '5.0', '14 h 56 min'])
  await expect(section.getByRole('columnheader')).toHaveText([
    'Month',
    'High, °C',
    'High, °F',
    'Low, °C',
    'Low, °F',
    'Precipitation, mm',
    'Precipitation, in',
    'Daylight on the 15th',
  ])
})

test('today is compared with what is usual at this time of the year', async ({ page, upstream, passTime }) => {
  // To 20 November, at noon in Chongjin.
  passTime(Date.parse('2027-11-20T03:00:00Z') - Date.now())
  await page.goto('/chongjin')
  const section = page.getByRole('region', { name: 'When to go' })
  // The recording has a maximum of 20.8 °C; 9 °C in mid-November and 2 °C in mid-December make 8 °C.
  await expect(section.getByText('13° warmer than a usual mid-November.')).toBeVisible()
  await expect(section.locator('.climate__today')).toContainText(
    'A high of 21 °C (70 °F) is forecast for 20 November 2027; 8 °C (46 °F) is usual. The forecast is a recording from elsewhere',
  )
  expect(upstream.requests).toHaveLength(1)
})

test.describe('without a forecast', () => {
  // The card goes on to ask for one.
  test.use({ expectedErrors: /503/ })

  test('nothing is compared', async ({ page, upstream }) => {
    upstream.setAll('html-500')
    await page.goto('/chongjin')
    const section = page.getByRole('region', { name: 'When to go' })
    await expect(section.getByRole('img')).toBeVisible()
    await expect(section.getByText('than a usual')).toHaveCount(0)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    looking('the form tells what is usual on the days of a trip, over the new year', async ({ page }) => {
      await page.goto('/chongjin')
      await page.getByLabel('First day').fill('2026-12-24')
      await page.getByLabel('Last day').fill('2027-01-05')
      await page.getByRole('button', { name: 'Show what is usual' }).click()
      await expect(page).toHaveURL('/chongjin?from=2026-12-24&to=2027-01-05#your-days')
      const section = page.getByRole('region', { name: 'When to go' })
      await expect(section.getByText('24 December 2026 to 5 January 2027, 13 days')).toBeInViewport()
      await expect(section.locator('.usual-trip dd')).toHaveText([
        '1 °C (34 °F)',
        '−8 °C (18 °F)',
        '6 mm (0.23 in) in all, as these days’ share of the monthly sums',
        '9 h 8 min to 9 h 15 min a day',
      ])
      await expect(page.getByLabel('First day')).toHaveValue('2026-12-24')

      await page.getByRole('button', { name: /^Languages/ }).click()
      await page.getByRole('link', { name: 'français' }).click()
      // Without scripts the page begins at its top.
      await expect(page).toHaveURL(`/chongjin/fr?from=2026-12-24&to=2027-01-05${javaScriptEnabled ? '#your-days' : ''}`)
    })
  })
}

looking('what does not fit is said beside the form, and nothing that was typed is lost', async ({ page }) => {
  await page.goto('/chongjin?from=2027-01-05&to=2026-12-24')
  const first = page.getByLabel('First day')
  await expect(first).toHaveValue('2027-01-05')
  await expect(first).toHaveAccessibleDescription('The last day is before the first.')
  await expect(page.locator('.usual-trip')).toHaveCount(0)
  expect(await violationsIn(page, 'section[aria-labelledby=when]')).toEqual([])
})

looking('no question about days makes an error of the site', async ({ request }) => {
  for (const query of ['from', 'from=', 'to=x&to=y', 'from=%00', 'from=2026-02-30&to=2026-03-01', `from=${'9'.repeat(3000)}`]) {
    const response = await request.get(`/chongjin?${query}`)
    expect(response.status(), query).toBe(200)
    expect((await response.text()).includes('When to go'), query).toBe(true)
  }
  expect((await request.get('/chongjin?from=%E0%A4%A')).status()).toBeLessThan(500)
  expect((await request.get('/atlantis?from=2026-12-24&to=2026-12-25')).status()).toBe(404)
})

looking('a link from elsewhere with a from or a to of its own is the page as it is kept', async ({ request }) => {
  for (const query of ['from=timeline&isappinstalled=0', 'from=8.0.45', 'from=app&to=home', 'to=home', 'from=', 'from=&to=']) {
    const response = await request.get(`/chongjin?${query}`)
    expect(response.headers()['cache-control'], query).toMatch(/s-maxage/)
    const html = await response.text()
    expect(html, query).not.toMatch(/noindex|when-fault/)
  }
})

looking('a date with a year of more than four digits is refused, and cannot be typed', async ({ page }) => {
  await page.goto('/chongjin?from=12026-12-24&to=12027-01-05')
  const first = page.getByLabel('First day')
  await expect(first).toHaveAccessibleDescription(/first day/i)
  await expect(first).toHaveAttribute('min', '1900-01-01')
  await expect(first).toHaveAttribute('max', '2199-12-31')
})

looking('an answer is for who asks; the page without a question is kept for everybody', async ({ request }) => {
  const asked = await request.get('/chongjin?from=2026-12-24&to=2027-01-05')
  expect(asked.headers()['cache-control']).toMatch(/no-store/)
  expect(await asked.text()).toMatch(/rel="canonical" href="http:\/\/localhost:\d+\/chongjin"/)
  const page = await request.get('/chongjin?utm_source=somewhere')
  expect(page.headers()['cache-control']).toMatch(/s-maxage/)
})

looking('in Longyearbyen there are means, polar night and polar day', async ({ page }) => {
  await page.goto('/longyearbyen?from=2026-12-20&to=2026-12-31')
  const section = page.getByRole('region', { name: 'When to go' })
  await expect(section.getByText('Mean temperature, °C')).toBeVisible()
  await expect(section.getByText('None: the sun does not rise on any of these days.')).toBeVisible()
  await expect(section.getByText('By day')).toHaveCount(0)
  await section.getByText('The same as a table').click()
  await expect(section.getByRole('row', { name: /^June/ }).getByRole('cell')).toHaveText(['2°', '36°', '10', '0.4', '24 h'])
  await page.goto('/longyearbyen?from=2027-06-01&to=2027-06-01')
  await expect(section.getByText('Day and night: the sun does not set on any of these days.')).toBeVisible()
})

test.describe('where the source has gaps', () => {
  test.use({
    content: withContent((content) => {
      const climate = content.read<Climate>('chongjin/climate.json')
      const [, ...others] = climate.temperatureMax
      content.write('chongjin/climate.json', { ...climate, temperatureMax: [null, ...others], precipitation: none })
    }),
  })

  test('they are left out, and days that need them are not told', async ({ page }) => {
    await page.goto('/chongjin?from=2027-01-10&to=2027-01-12')
    const section = page.getByRole('region', { name: 'When to go' })
    await expect(section.getByText('Precipitation, mm')).toHaveCount(0)
    await expect(section.locator('.usual-trip dd').first()).toContainText('Not known of these days')
    await expect(section.locator('.usual-trip dd').nth(1)).toContainText('°C')
    await section.getByText('The same as a table').click()
    await expect(section.getByRole('row', { name: /^January/ }).getByRole('cell')).toHaveText(['–', '–', '−9°', '16°', /h/])
    await expect(section.getByText('NaN')).toHaveCount(0)
  })
})
