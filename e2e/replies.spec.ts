import { Moderator, publishReplies } from './support/replies'
import { expect, test } from './support/replies-test'

const text = 'We came by the slow train from Rajin in September 2012.'

test('a reply is sent without leaving the page, and appears once it is approved', async ({ page, site }) => {
  await page.goto('/chongjin')
  await expect(page.getByText('Nobody has replied yet.')).toBeVisible()
  await page.getByLabel('Name (optional)').fill('Hilde')
  await page.getByLabel('Your reply').fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const status = page.getByRole('status').filter({ hasText: 'Received' })
  await expect(status).toContainText('Received: it appears after review.')
  await expect(page.getByLabel('Your reply')).toHaveValue('')
  await expect(page).toHaveURL('/chongjin')

  await status.getByRole('link', { name: 'Your link to it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Received: it appears after review')
  await expect(page.getByRole('region', { name: 'Your reply', exact: true })).toContainText(text)

  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  await moderator.approveAll()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your reply is published')
  await page.goto('/chongjin')
  await expect(page.getByRole('article', { name: 'Hilde' })).toContainText(text)
})

test.describe('with faults', () => {
  test.use({ expectedErrors: /status of 422/ })

  test('what is wrong is said at the field, with the text kept and the focus on it', async ({ page }) => {
    await page.goto('/chongjin')
    await page.getByLabel('Name (optional)').fill('x'.repeat(61))
    await page.getByLabel('Your reply').fill('short')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByText('The name has 61 characters; 60 are possible.')).toBeVisible()
    await expect(page.getByText('That is 5 of the 10 characters')).toBeVisible()
    await expect(page.getByLabel('Name (optional)')).toBeFocused()
    await expect(page.getByLabel('Your reply')).toHaveAccessibleDescription(/That is 5 of the 10/)
    await expect(page.getByLabel('Your reply')).toHaveValue('short')
    await expect(page.getByLabel('Your reply')).toHaveAttribute('aria-invalid', 'true')

    await page.getByLabel('Name (optional)').fill('Ada')
    await page.getByLabel('Your reply').fill(text)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible()
    await expect(page.getByLabel('Your reply')).not.toHaveAttribute('aria-invalid')
  })
})

test('what is written while a reply is on its way stays', async ({ page }) => {
  await page.goto('/chongjin')
  await page.getByLabel('Your reply').fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Sending' })).toBeVisible()
  await page.getByLabel('Your reply').fill(`${text} And more.`)
  await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible()
  await expect(page.getByLabel('Your reply')).toHaveValue(`${text} And more.`)
})

test('characters are counted as they are typed, whatever a browser takes for one', async ({ page }) => {
  await page.goto('/chongjin')
  await page.getByLabel('Your reply').fill('🙂한글')
  await expect(page.locator('#reply-text-count')).toHaveText('3')
})

test.describe('with the connection gone', () => {
  test.use({ expectedErrors: /Failed to load|ERR_/ })

  test('the text is kept, and sent when it is pressed again', async ({ page, context }) => {
    await page.goto('/chongjin')
    await page.getByLabel('Your reply').fill(text)
    await expect(page.locator('#reply-text-count')).toHaveText(`${text.length}`)
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'could not be sent' })).toBeVisible()
    await expect(page.getByLabel('Your reply')).toHaveValue(text)
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible()
  })
})

test('an answer stands under what it answers, and both have addresses that stay', async ({ page, site, passTime }) => {
  await publishReplies(site.origin, [{ text: 'Does the trolleybus still run?', name: 'Ada' }], passTime)
  await page.goto('/chongjin')
  await page.getByRole('link', { name: 'Answer Ada' }).click()
  await expect(page.getByText('You answer')).toBeVisible()
  await page.getByLabel('Name (optional)').fill('Tomasz')
  await page.getByLabel('Your reply').fill('It did in 2019.\n\nSee https://example.org/2019.')
  passTime(4_000)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Received: it appears after review')

  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  await moderator.approveAll()
  await page.goto('/chongjin')
  const answer = page.getByRole('listitem').filter({ hasText: 'Does the trolleybus' }).getByRole('article', { name: 'Tomasz' })
  const link = answer.getByRole('link', { name: 'https://example.org/2019' })
  await expect(link).toHaveAttribute('rel', 'ugc nofollow noopener')
  await expect(answer.getByRole('link', { name: /^Answer/ })).toHaveCount(0)
  await answer.getByRole('link', { name: /UTC/ }).click()
  await expect(page).toHaveURL(/\/chongjin\/replies\/[\w-]{12}\?lang=en$/)
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('older replies are on pages of their own, and there is none past the last', async ({ page, site, passTime, request }) => {
  const replies = Array.from({ length: 12 }, (_, index) => ({ text: `Reply number ${index} of twelve.` }))
  await publishReplies(site.origin, replies, passTime)
  await page.goto('/chongjin')
  await expect(page.getByText('12 replies, the newest first')).toBeVisible()
  await page.getByRole('link', { name: 'Older replies' }).click()
  await expect(page).toHaveURL('/chongjin/replies?page=2&lang=en')
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('link', { name: 'Newer replies' }).click()
  await expect(page).toHaveURL('/chongjin/replies?lang=en')
  await expect(page.getByRole('article')).toHaveCount(10)
  for (const number of ['3', '0', '-1', '1.5', 'x', '1e99', "1'--"]) {
    expect((await request.get(`/chongjin/replies?page=${number}`)).status(), number).toBe(404)
  }
})

test('every script and direction is shown in its own way', async ({ page, site, passTime }) => {
  await publishReplies(
    site.origin,
    [
      { text: 'هل يمكن زيارة المدينة الآن؟', name: 'ليلى', language: 'ar' },
      { text: '청진은 겨울에 정말 춥습니다.', name: '김민수', language: 'ko' },
    ],
    passTime,
  )
  await page.goto('/chongjin')
  const arabic = page.getByRole('article', { name: 'ليلى' }).locator('.reply__text')
  await expect(arabic).toHaveAttribute('lang', 'ar')
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  await expect(page.getByRole('article', { name: '김민수' }).locator('.reply__text')).toHaveAttribute('lang', 'ko')
})

test('the feed is found from the page, threaded, and kept by its ETag', async ({ page, site, passTime, request }) => {
  await publishReplies(site.origin, [{ text: 'A <question> & more?', name: 'Ada' }], passTime)
  await page.goto('/chongjin')
  const address = await page.locator('link[type="application/atom+xml"][title^="Replies"]').getAttribute('href')
  const to = new URL((await page.getByRole('link', { name: 'Answer Ada' }).getAttribute('href')) ?? '', site.origin)
  await publishReplies(site.origin, [{ text: 'An answer to it.', to: to.searchParams.get('to') ?? '' }], passTime)

  const response = await request.get(address ?? '')
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  const feed = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    const thread = 'http://purl.org/syndication/thread/1.0'
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      entries: [...parsed.querySelectorAll('entry')].map((entry) => ({
        id: entry.querySelector('id')?.textContent,
        content: entry.querySelector('content')?.textContent,
        answers: entry.getElementsByTagNameNS(thread, 'in-reply-to')[0]?.getAttribute('ref') ?? null,
      })),
    }
  }, await response.text())
  expect(feed.fault).toBeNull()
  expect(feed.entries.map(({ content }) => content)).toEqual([
    '<p dir="auto">An answer to it.</p>',
    '<p dir="auto">A &lt;question&gt; &amp; more?</p>',
  ])
  expect(feed.entries[0]?.answers).toBe(feed.entries[1]?.id)
  const etag = response.headers().etag ?? ''
  expect((await request.get(address ?? '', { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

test('search engines are told of replies', async ({ page, site, passTime }) => {
  await publishReplies(site.origin, [{ text: 'A reply that is published.' }], passTime)
  await page.goto('/chongjin')
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data['@graph'][0]).toMatchObject({ '@type': 'Article', commentCount: 1, comment: [{ '@type': 'Comment', text: 'A reply that is published.' }] })
})

test('what is approved is in the page within a minute, and gone within one when it is deleted', async ({
  request,
  site,
  passTime,
}) => {
  const html = async () => (await request.get('/chongjin')).text()
  await html()
  const [receipt = ''] = await publishReplies(site.origin, [{ text: 'Seen within a minute.' }], passTime)
  passTime(60_000)
  expect(await html()).toContain('Seen within a minute.')
  await request.post(receipt, { form: { change: 'delete' } })
  passTime(60_000)
  expect(await html()).not.toContain('Seen within a minute.')
})
