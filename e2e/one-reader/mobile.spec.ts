import { expect, test } from '../support/looking-test'

test('the table of contents opens from a bar that stays, and hides nothing that has the focus', async ({ page }) => {
  await page.goto('/chongjin')
  await page.locator('#history').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
  const bar = page.getByRole('button', { name: /^On this page/ })
  await expect(bar).toBeInViewport()
  await expect(bar).toContainText('History')
  await bar.tap()
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Sources' }).tap()
  await expect(page.locator('#sources')).toBeInViewport()
  const [heading, below] = [await page.locator('#sources').boundingBox(), await bar.boundingBox()]
  expect(heading?.y ?? 0).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0))
})

// WCAG 2.2, 2.5.8: a link in a line of text is as high as that.
test('whatever is tapped is at least 24 px wide and high, or a link in a text', async ({ page }) => {
  await page.goto('/chongjin')
  const small = await page.locator('button, summary, select, input, textarea, nav a, li > a, .photo__open').evaluateAll((all) =>
    all
      .map((control) => control.closest('label') ?? control)
      .filter((control) => control.checkVisibility() && getComputedStyle(control).display !== 'inline')
      .map((control) => ({ html: control.outerHTML.slice(0, 100), box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ html, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${html}`),
  )
  expect(small).toEqual([])
})
