import { expect, test } from './support/looking-test'

test('the article has its sections, and says when it was checked', async ({ page }) => {
  await page.goto('/chongjin')
  await expect(page.getByRole('heading', { level: 1, name: 'Chongjin' })).toBeVisible()
  const headings = await page.locator('article h2').allTextContents()
  expect(headings).toEqual([
    'The city',
    'History',
    'Economy',
    'Famine',
    'Prisons and human rights',
    'Environment',
    'Getting there',
    'Before you go',
  ])
  await expect(page.getByText('Article last checked on 23 November 2026')).toBeVisible()
})

test('every footnote leads to its source, and every source to a page', async ({ page }) => {
  await page.goto('/chongjin')
  const targets = await page
    .locator('.cite a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(targets.length).toBeGreaterThan(60)
  for (const target of new Set(targets)) {
    const source = page.locator(target)
    await expect(source).toHaveCount(1)
    await expect(source.getByRole('link')).toHaveAttribute('href', /^https?:\/\//)
    await expect(source).toContainText(/, (read on \d+ \w+ 20\d\d|not read)\./)
  }
})

test('the facts panel gives names, figures with their year, codes and local time', async ({ page }) => {
  await page.goto('/chongjin')
  const facts = page.getByRole('region', { name: 'In figures' })
  for (const text of ['청진시', '淸津市', 'Ch’ŏngjin-si', '667,929', '1,855', 'RGO', 'ZKHM']) {
    await expect(facts.getByText(text).first()).toBeVisible()
  }
  await expect(facts.getByText('2008 census').first()).toBeVisible()
  await expect(facts.getByText(/^\w{3} .*, \d\d:\d\d \(UTC\+9\)$/)).toBeVisible()
})

test('the home page leads to each destination', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Chongjin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Chongjin' })).toBeVisible()
})

test.describe('an unknown place, with scripts off', () => {
  test.use({ expectedErrors: /404/, javaScriptEnabled: false })

  test('has the same page', async ({ page }) => {
    expect((await page.goto('/atlantis'))?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'This place is not on the chart' })).toBeVisible()
  })
})

test.describe('an unknown place', () => {
  test.use({ expectedErrors: /404/ })

  test('has a page that says so, with the status for it', async ({ page }) => {
    const response = await page.goto('/atlantis')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'This place is not on the chart' })).toBeVisible()
    await page.getByRole('link', { name: 'All destinations' }).click()
    await expect(page).toHaveURL('/?lang=en')
  })
})
