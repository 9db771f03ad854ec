import type { Page } from '@playwright/test'
import { embedWords } from '@/components/embed/words/languages'
import type { Shape } from '@/components/embed/words/words'
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

for (const [language, name] of [['ko', '이 날씨를 내 사이트에 넣기'], ['ar', 'ضع هذا الطقس في موقعك']] as const) {
  test(`the block on the page in ${language} speaks that language and offers a card in it`, async ({ page, site }) => {
    await page.goto(`/chongjin/${language}`)
    const block = page.getByRole('region', { name })
    const words = embedWords[language]
    await block.getByText(words.ways).click()
    const pasted = (shape: Shape) =>
      block.getByRole('region', { name: words.toPaste.replace('{name}', words.shapes[shape].name), exact: true })
    await expect(block.getByLabel(words.choices.lang.label)).toHaveValue(language)
    await expect(pasted('frame')).toContainText(`${site.origin}/embed/chongjin?lang=${language}`)
    await expect(pasted('element')).toContainText(`lang="${language}"`)
    await expect(pasted('element')).toContainText(`href="${site.origin}/chongjin/${language}"`)
    await expect(pasted('frame')).toHaveCSS('direction', 'ltr')
    const preview = page.frameLocator('iframe')
    await expect(preview.locator('html')).toHaveAttribute('lang', language)
    await expect(preview.getByRole('link', { name: `chongjin/${language}` })).toBeVisible()
    // Another language has its own title and leads to its own page.
    await block.getByLabel(words.choices.lang.label).selectOption('fr')
    await expect(pasted('frame')).toContainText('title="Météo à ')
    await expect(pasted('element')).toContainText(`href="${site.origin}/chongjin/fr"`)
    // Only code, names of products and names of languages are in Latin letters.
    const prose = await block.locator('h2, p, summary, dt, label, button').allInnerTexts()
    expect(prose.join(' ')).not.toMatch(/\b(the|and|Copy|Show|Frame|Language)\b/)
  })
}

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
