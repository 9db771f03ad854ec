import type { Page } from '@playwright/test'
import { expect, test } from '../support/looking-test'

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const light = 'rgb(248, 245, 238)'
const dark = 'rgb(12, 23, 35)'

test.use({ expectedErrors: /ERR_FAILED/ })

test('light colours can be chosen, and are there before anything is painted from then on', async ({ page }) => {
  await page.goto('/chongjin')
  expect(await paper(page)).toBe(dark)
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  expect(await paper(page)).toBe(light)
  expect(await page.locator('.weather-card').evaluate((card) => getComputedStyle(card).colorScheme)).toBe('light')

  // With no script but those in the head, as at the first paint.
  await page.route('**/_next/static/chunks/*.js', (route) => route.abort())
  for (const path of ['/apia', '/chongjin/replies']) {
    await page.goto(path, { waitUntil: 'commit' })
    await page.locator('h1').waitFor()
    expect(await paper(page), path).toBe(light)
  }
  await page.unrouteAll()
})

test('a browser that colours itself like the page takes the chosen colour, until the device decides again', async ({ page }) => {
  const taken = () =>
    page.locator('meta[name="theme-color"]').evaluateAll((all) =>
      all.flatMap((meta) => (matchMedia(meta.getAttribute('media') ?? '').matches ? [meta.getAttribute('content')] : [])),
    )
  await page.goto('/chongjin')
  expect(await taken()).toEqual(['#0c1723'])
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  expect(await taken()).toEqual(['#f8f5ee'])
  await page.reload()
  expect(await taken()).toEqual(['#f8f5ee'])
  await page.getByRole('radio', { name: 'As your device' }).check({ force: true })
  expect(await taken()).toEqual(['#0c1723'])
})
