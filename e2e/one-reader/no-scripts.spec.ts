import { expect, test } from '../support/looking-test'

test('nothing is offered that needs scripts, and nothing waits for them', async ({ page }) => {
  await page.goto('/chongjin')
  await expect(page.locator('.weather-card')).toHaveAttribute('data-state', 'fresh')
  for (const part of ['.theme-choice', '.weather-card__switch button', '.weather-card__updates']) {
    await expect(page.locator(part).first(), part).toBeAttached()
    await expect(page.locator(part).first(), part).toBeHidden()
  }
})

test('the table of contents, the languages and the ways to embed are there all the same', async ({ page }) => {
  await page.goto('/chongjin')
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Economy' }).click()
  await expect(page.getByRole('heading', { name: 'Economy' })).toBeInViewport()
  await page.getByRole('button', { name: /^Languages/ }).click()
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL('/chongjin/ko')
  await page.goto('/chongjin')
  await page.getByText('Ways to embed it').click()
  await expect(page.locator('.embed-this code').first()).toBeVisible()
})

test('a picture is seen in full size by a link', async ({ page }) => {
  await page.goto('/chongjin')
  const [picture] = await Promise.all([
    page.waitForResponse((response) => /\/photos\//.test(response.url()) && response.request().isNavigationRequest()),
    page.locator('#pictures ~ * a[href*="/photos/"], section[aria-labelledby=pictures] a[href*="/photos/"]').first().click(),
  ])
  expect(picture.headers()['content-type']).toMatch(/^image\//)
})
