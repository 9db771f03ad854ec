import { violationsIn } from './support/accessibility'
import { obtainToken, postForm, publishReplies } from './support/replies'
import { expect, test } from './support/replies-test'

test.use({ expectedErrors: /status of 422/ })

const text = '2012년 9월에 나진에서 느린 기차를 타고 왔습니다.'

test.describe('without scripts, in a browser that asks for German', () => {
  test.use({ javaScriptEnabled: false, locale: 'de-DE' })

  test('who came from the Korean page has Korean all the way, and back', async ({ page, passTime }) => {
    const heading = page.getByRole('heading', { level: 1 })
    const send = page.getByRole('button', { name: '보내기', exact: true })
    await page.goto('/chongjin/ko')
    await page.getByLabel('댓글 내용').fill('짧다')
    await send.click()
    await expect(page).toHaveTitle('아직 보내지 않았습니다 · Portolan')
    await page.getByRole('alert').getByRole('link', { name: '지금은 2자입니다.' }).click()
    await expect(page.getByLabel('댓글 내용')).toBeFocused()
    await page.goto('/chongjin/ko')
    await page.getByLabel('댓글 내용').fill(text)
    await send.click()
    await expect(heading).toHaveText('한 번 더 살펴보기')
    await expect(page.getByRole('figure', { name: '이렇게 보입니다' })).toContainText(text)
    passTime(4_000)
    await send.click()

    await expect(page).toHaveURL(/receipt\?key=[\w-]{22}&lang=ko$/)
    await expect(heading).toHaveText('받았습니다. 검토 후에 올라갑니다')
    // The address to keep is for any language.
    await expect(page.locator('code')).toHaveText(/receipt\?key=[\w-]{22}$/)
    await page.getByLabel('이름 (선택)').fill('민수')
    await page.getByRole('button', { name: '고친 내용 저장' }).click()
    await expect(page.getByRole('region', { name: '댓글 내용' })).toContainText('민수')
    await page.getByText('이 댓글을 완전히 지우기').click()
    await page.getByRole('button', { name: '내 댓글 지우기' }).click()
    await expect(heading).toHaveText('댓글이 삭제되었습니다')
    await page.getByRole('link', { name: '청진' }).click()
    await expect(page).toHaveURL('/chongjin/ko')
  })

  test('who reads replies in Korean answers in a Korean form', async ({ page, site, passTime }) => {
    await publishReplies(site.origin, [{ text: 'Does the trolleybus still run?', name: 'Ada' }], passTime)
    await page.goto('/chongjin/ko')
    await page.getByRole('article', { name: 'Ada' }).getByRole('link', { name: /UTC/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('청진에 관한 댓글 하나')
    await page.getByRole('link', { name: '댓글', exact: true }).click()
    await expect(page.getByText('댓글 1개')).toBeVisible()
    await page.getByRole('link', { name: '답글 쓰기: Ada' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('답글 보내기')
  })
})

test('a reply is sent in the Arabic page without leaving it', async ({ page }) => {
  await page.goto('/chongjin/ar')
  await page.getByLabel('تعليقك').fill('قصير')
  await page.getByRole('button', { name: 'إرسال', exact: true }).click()
  await expect(page.getByLabel('تعليقك')).toHaveAccessibleDescription(/في النص 4 أحرف فقط؛ الحد الأدنى 10/)
  await expect(page.getByLabel('تعليقك')).toBeFocused()
  await page.getByLabel('تعليقك').fill('هل يمكن زيارة المدينة الآن؟')
  await page.getByRole('button', { name: 'إرسال', exact: true }).click()
  const status = page.getByRole('status').filter({ hasText: 'وصل تعليقك' })
  await expect(status).toBeVisible()
  expect(await violationsIn(page, '.replies')).toEqual([])
  await status.getByRole('link', { name: 'رابط تعليقك' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('وصل تعليقك، وسيظهر بعد المراجعة')
})

test('an Arabic form goes from right to left, and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/chongjin/replies/new?lang=ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const endOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox()
    return box && box.x + box.width
  }
  // What is short begins where the field begins, at the right.
  expect(await endOf('form button')).toBe(await endOf('textarea'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  // What is written decides by itself.
  await page.locator('textarea').fill('Written in English.')
  expect(await page.locator('textarea').evaluate((field) => getComputedStyle(field).direction)).toBe('ltr')
})

test('without a wish a page is in what the browser asks for, and kept apart from others', async ({ request }) => {
  for (const [asked, language] of [['ko-KR,ko;q=0.9,en;q=0.5', 'ko'], ['tlh,fr;q=0.4,de;q=0.6', 'de'], ['tlh', 'en'], ['', 'en']]) {
    for (const path of ['/chongjin/replies', '/chongjin/replies/new', '/chongjin/replies?lang=tlh', '/chongjin/replies?lang=%22%3E']) {
      const response = await request.get(path, { headers: { 'accept-language': asked ?? '' } })
      const headers = response.headers()
      expect(headers['content-language'], `${path} for ${asked}`).toBe(language)
      expect(headers.vary).toMatch(/accept-language/i)
      expect(await response.text()).toContain(`<html lang="${language}"`)
    }
  }
})

test('the list has one address for search engines, whatever its language', async ({ page }) => {
  await page.goto('/chongjin/replies?lang=ar')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/chongjin\/replies$/)
})

test('a script is answered in the language of its page', async ({ site, passTime }) => {
  const script = { accept: 'application/json' }
  const address = `${site.origin}/chongjin/replies?lang=ja`
  const token = await obtainToken(site.origin)
  passTime(4_000)
  const short = await postForm(address, { text: 'short', token }, script)
  expect(JSON.parse(short.text)).toMatchObject({
    outcome: 'unsent',
    notice: 'まだ送信されていません。先に直すところがあります。',
    faults: { text: '本文が5文字しかありません。10文字以上必要です。' },
  })
  const received = await postForm(address, { text, token }, script)
  expect(JSON.parse(received.text)).toMatchObject({
    outcome: 'received',
    receipt: expect.stringMatching(/^\/chongjin\/replies\/receipt\?key=[\w-]{22}&lang=ja$/),
    words: { title: '受け付けました。確認後に掲載されます。' },
  })
})

test('a refusal is in the language of who is refused', async ({ request, site }) => {
  const get = async (path: string) => (await request.get(path)).text()
  expect(await get('/atlantis/replies?lang=de')).toContain('Dieser Ort steht nicht auf der Karte')
  expect(await get('/chongjin/replies/nothing?lang=fr')).toContain('Ce commentaire n’est pas ici')
  expect(await get('/chongjin/replies/receipt?key=x&lang=es')).toContain('Ese comentario no existe')
  const foreign = await postForm(`${site.origin}/chongjin/replies?lang=ru`, { text }, { origin: 'https://evil.example' })
  expect(foreign.status).toBe(403)
  expect(foreign.text).toContain('Не отсюда')
})
