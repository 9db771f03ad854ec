import type { Page } from '@playwright/test'
import { expect, test } from './support/looking-test'

const section = (page: Page) => page.getByRole('region', { name: 'Embed this weather' })
const snippet = (page: Page, name: string) => page.getByRole('region', { name: `${name}: what to paste` })

test('what is chosen is in the preview and in every snippet that it matters to', async ({ page, site }) => {
  await page.goto('/chongjin')
  await section(page).getByText('Ways to embed it').click()
  await section(page).getByLabel('Show').selectOption('days')
  await section(page).getByLabel('Units').selectOption('imperial')
  await section(page).getByLabel('Language').selectOption('ko')
  await section(page).getByLabel('Colours').selectOption('dark')
  const preview = page.frameLocator('iframe[title="Preview: Weather in Chongjin"]')
  await expect(preview.getByRole('region', { name: '청진 날씨' })).toBeVisible()
  await expect(preview.getByText('62°F')).toBeVisible()
  await expect(snippet(page, 'Frame')).toContainText(
    `src="${site.origin}/embed/chongjin?units=imperial&amp;theme=dark&amp;show=days&amp;lang=ko"`,
  )
  await expect(snippet(page, 'Element')).toContainText(
    '<portolan-weather place="chongjin" units="imperial" theme="dark" show="days" lang="ko">',
  )
  await expect(snippet(page, 'Terminal')).toHaveText(`curl '${site.origin}/chongjin.txt?units=imperial&lang=ko'`)
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the keyboard chooses, copies, and is told so', async ({ page }) => {
    await page.goto('/chongjin')
    await section(page).getByText('Ways to embed it').focus()
    await page.keyboard.press('Enter')
    await section(page).getByLabel('Show').focus()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Copy Element' }).focus()
    await page.keyboard.press('Enter')
    await expect(section(page).getByText('Copied', { exact: true })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await snippet(page, 'Element').innerText())
    expect(copied).toContain('show="now"')
    await section(page).getByLabel('Show').selectOption('days')
    await expect(section(page).getByText('Copied', { exact: true })).toBeHidden()
  })
})

test('where copying is refused, it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    })
  })
  await page.goto('/chongjin')
  await section(page).getByText('Ways to embed it').click()
  await page.getByRole('button', { name: 'Copy Frame' }).click()
  await expect(section(page).getByText('Not allowed: select the text instead')).toBeVisible()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the snippets are there as text', async ({ page, site }) => {
    await page.goto('/chongjin')
    await section(page).getByText('Ways to embed it').click()
    for (const name of ['Frame', 'Element', 'Address', 'Markdown', 'Picture', 'React', 'Terminal']) {
      await expect(snippet(page, name)).toContainText(site.origin)
    }
    await expect(section(page).getByRole('button')).toHaveCount(0)
  })
})

test('each snippet that is markup shows the weather where it is pasted', async ({ page, context }) => {
  await page.goto('/chongjin')
  await section(page).getByText('Ways to embed it').click()
  await expect(page.getByRole('button', { name: 'Copy Frame' })).toBeVisible()
  for (const [name, shown] of [
    ['Frame', 'iframe'],
    ['Element', 'portolan-weather .weather-card'],
    ['Picture', 'a > img'],
  ] as const) {
    const host = await context.newPage()
    await host.setContent(await snippet(page, name).innerText())
    await expect(host.locator(shown)).toBeVisible()
    await host.close()
  }
})
