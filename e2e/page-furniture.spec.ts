import { languageNames, languageTag, languages } from '@/lib/languages'
import { violationsIn } from './support/accessibility'
import { expect, test } from './support/looking-test'
import { overflow } from './support/overflow'

test('each language has a page of its own, marked as such, and leads to the others', async ({ page, request }) => {
  for (const language of languages) {
    const path = language === 'en' ? '/chongjin' : `/chongjin/${language}`
    const html = await (await request.get(path)).text()
    expect(html, path).toContain(`<html lang="${languageTag(language)}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
  }
  await page.goto('/chongjin')
  await page.getByRole('button', { name: /^Languages/ }).click()
  await page.getByRole('link', { name: languageNames.ko }).click()
  await expect(page).toHaveURL('/chongjin/ko')
  await expect(page.getByRole('heading', { level: 1, name: /^청진/ })).toBeVisible()
  await expect(page.getByRole('region', { name: '청진 날씨' })).toBeVisible()
  // The article is in English still, and says so to who speaks it.
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('본문은 영어로 쓰여 있습니다.')).toBeVisible()
})

test('the home page speaks the language that a browser asks for, unless the address says another', async ({ request }) => {
  const home = async (path: string, wish: string) => {
    const response = await request.get(path, { headers: { 'accept-language': wish } })
    expect(response.headers().vary?.toLowerCase()).toContain('accept-language')
    return /<html lang="([\w-]+)"/.exec(await response.text())?.[1]
  }
  expect(await home('/', 'fr-CH, fr;q=0.9, en;q=0.8')).toBe('fr')
  expect(await home('/', 'nl, xx')).toBe('en')
  expect(await home('/?lang=ja', 'fr')).toBe('ja')
  expect(await home('/?lang=tlh', 'de')).toBe('de')
  expect(await home('/?lang=', 'de')).toBe('de')
  expect(await home('/?lang=zh-CN', 'de')).toBe('zh-Hans')
  expect(await home('/', 'zh-CN,zh;q=0.9')).toBe('zh-Hans')
  // Readers of traditional characters are not given simplified ones.
  expect(await home('/', 'zh-TW,zh;q=0.9')).toBe('en')
  expect(await home('/?lang=zh-TW', 'zh-TW,zh;q=0.9')).toBe('en')
})

test('a language that is none of ours has no page, and English has one address', async ({ request }) => {
  expect((await request.get('/chongjin/xx')).status()).toBe(404)
  const response = await request.get('/chongjin/en', { maxRedirects: 0 })
  expect([response.status(), response.headers().location]).toEqual([308, expect.stringMatching(/\/chongjin$/)])
})

test('what is missing says so in every language', async ({ request }) => {
  for (const path of ['/atlantis', '/chongjin/pt-BR', '/chongjin/history', '/chongjin/ko/x', '/photos/x', '/apple-touch-icon.png']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    const html = await response.text()
    expect(html, path).toContain('<title>This place is not on the chart · Portolan</title>')
    for (const words of ['This place is not on the chart', '지도에 없는 곳입니다', 'هذا المكان ليس على الخريطة']) {
      expect(html, path).toContain(words)
    }
  }
  expect((await request.get('/api/nope')).headers()['content-type']).toBe('application/problem+json')
})

test('a footnote shows its source in place, and gives the focus back', async ({ page }) => {
  await page.goto('/chongjin')
  const mark = page.locator('.cite a').nth(5)
  const source = await page.locator((await mark.getAttribute('href')) ?? '').locator('a').textContent()
  await mark.focus()
  await page.keyboard.press('Enter')
  const preview = page.getByRole('dialog')
  await expect(preview).toContainText(source ?? 'nothing')
  await expect(preview.getByRole('link').first()).toBeFocused()
  expect(await violationsIn(page, '.footnote')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(preview).toBeHidden()
  await expect(mark).toBeFocused()

  await page.keyboard.press('Enter')
  await preview.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Tab')
  await expect(preview).toBeHidden()
  // On to the next mark, from where the reader was, or back to that.
  await expect(page.locator('.cite a').nth(6)).toBeFocused()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(preview.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(preview).toBeHidden()
  await expect(mark).toBeFocused()
  await mark.click()
  await preview.getByRole('link', { name: 'All sources' }).click()
  await expect(page.locator('.sources li:target')).toBeInViewport()
})

test('the table of contents follows what is read', async ({ page }) => {
  await page.goto('/chongjin')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const links = await contents.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const link of links) await expect(page.locator(link), link).toHaveCount(1)
  await page.locator('#economy').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
  await expect(contents.locator('[aria-current]')).toHaveText('Economy')
  await page.locator('#replies').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
  await expect(contents.locator('[aria-current]')).toHaveText('Replies')
})

test.describe('for who needs it larger', () => {
  for (const { name, width, path, style } of [
    { name: 'the narrowest window', width: 320, path: '/chongjin', style: '' },
    { name: 'a page from right to left in it', width: 320, path: '/chongjin/ar', style: '' },
    { name: 'long German words in it', width: 320, path: '/chongjin/de', style: '' },
    { name: 'letters of twice the size', width: 360, path: '/chongjin', style: 'html { font-size: 200% !important }' },
    {
      name: 'more space in the text',
      width: 360,
      path: '/chongjin',
      style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    },
    { name: 'a very wide window', width: 2560, path: '/chongjin', style: '' },
  ]) {
    test.describe(name, () => {
      test.use({ viewport: { width, height: 800 }, bypassCSP: true })

      test('nothing is wider than the window', async ({ page }) => {
        await page.goto(path)
        if (style) await page.addStyleTag({ content: style })
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      })
    })
  }
})

test('on paper the card is light, whatever is chosen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/chongjin')
  expect(await page.locator('.weather-card').evaluate((card) => getComputedStyle(card).backgroundColor)).toBe('rgb(255, 255, 255)')
})

test('on paper there is the text with the addresses of its sources, and nothing to press', async ({ page }) => {
  await page.goto('/chongjin')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'The city' })).toBeVisible()
  await expect(page.locator('.weather-card__temperature')).toBeVisible()
  for (const part of ['.table-of-contents', '.theme-choice', '.language-choice', '.reply-form', '.embed-this']) {
    await expect(page.locator(part).first(), part).toBeHidden()
  }
  await expect(page.getByRole('heading', { name: 'On your days' })).toBeHidden()
  await expect(page.getByRole('row', { name: /^December/ })).toBeVisible()
  const hours = page.locator('.weather-card__hours')
  expect(await hours.evaluate((strip) => strip.scrollWidth - strip.clientWidth)).toBe(0)
  const address = await page.locator('.sources > li > a').first().evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('http')
})
