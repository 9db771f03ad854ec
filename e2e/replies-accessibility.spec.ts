import { violationsIn } from './support/accessibility'
import { moderationSecret, publishReplies, sendReplies } from './support/replies'
import { expect, test } from './support/replies-test'

test.use({ expectedErrors: /status of 4(22|29)/ })

test('axe finds nothing in the list, the form, its faults and its outcome', async ({ page, site, passTime }) => {
  const replies = [{ text: 'A question, with https://example.org in it.', name: 'Ada' }, { text: '청진의 겨울은 춥다.', language: 'ko' }]
  await publishReplies(site.origin, replies, passTime)
  await page.goto('/chongjin')
  expect(await violationsIn(page, '.replies')).toEqual([])
  await page.getByLabel('Your reply').fill('short')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('That is 5 of the 10 characters')).toBeVisible()
  expect(await violationsIn(page, '.replies')).toEqual([])
  await page.getByLabel('Your reply').fill('Long enough to be sent.')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible()
  expect(await violationsIn(page, '.replies')).toEqual([])
})

test('axe finds nothing in the pages about replies', async ({ page, site, passTime }) => {
  const [receipt = ''] = await publishReplies(site.origin, [{ text: 'A reply that is answered.', name: 'Ada' }], passTime)
  await page.goto('/chongjin/replies')
  expect(await violationsIn(page), page.url()).toEqual([])
  await page.getByRole('link', { name: /UTC/ }).click()
  expect(await violationsIn(page), page.url()).toEqual([])
  await page.getByRole('link', { name: 'Answer Ada' }).click()
  expect(await violationsIn(page), page.url()).toEqual([])
  await page.getByLabel('Your reply').fill('short')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('That is 5 of the 10 characters')
  expect(await violationsIn(page), page.url()).toEqual([])
  await page.goto(receipt)
  await page.getByText('Delete this reply for good').click()
  expect(await violationsIn(page), page.url()).toEqual([])
})

for (const language of ['ko', 'ar']) {
  test(`axe finds nothing in the pages about replies in ${language}`, async ({ page, site, passTime }) => {
    const replies = [{ text: 'A reply that is answered.', name: 'Ada' }, { text: 'هل يمكن زيارة المدينة الآن؟', language: 'ar' }]
    const [receipt = ''] = await publishReplies(site.origin, replies, passTime)
    await page.goto(`/chongjin/replies?lang=${language}`)
    expect(await violationsIn(page), page.url()).toEqual([])
    await page.goto(`/chongjin/replies/new?lang=${language}`)
    await page.locator('[name=name]').fill('x'.repeat(61))
    await page.locator('[name=text]').fill('short')
    await page.locator('form button').click()
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2)
    // The first of what is wrong has the focus, and says what that is.
    await expect(page.locator('[name=name]')).toBeFocused()
    await expect(page.locator('[name=name]')).toHaveAccessibleDescription(/61/)
    expect(await violationsIn(page), page.url()).toEqual([])
    await page.goto(`${receipt}&lang=${language}`)
    await page.locator('summary').click()
    expect(await violationsIn(page), page.url()).toEqual([])
  })
}

test('axe finds nothing in moderation', async ({ page, site, passTime }) => {
  await sendReplies(
    site.origin,
    [{ text: 'A reply that waits.' }, { text: 'A suspicious reply.', subject: 'x' }, { text: 'Another reply that waits.' }],
    passTime,
  )
  await page.goto('/moderation')
  expect(await violationsIn(page), 'sign in').toEqual([])
  await page.getByLabel('Secret of this site').fill(moderationSecret)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await page.getByText('…').first().click()
  expect(await violationsIn(page), 'waiting').toEqual([])
  await page.getByRole('button', { name: 'Approve' }).first().click()
  await expect(page.getByRole('status')).toContainText('Nothing has been changed.')
  await page.locator('.moderated').getByRole('button', { name: 'Approve' }).first().click()
  await expect(page.getByRole('status')).toContainText('1 reply approved.')
  expect(await violationsIn(page), 'decided').toEqual([])
  for (const list of ['suspicious', 'approved', 'rejected']) {
    await page.goto(`/moderation?list=${list}`)
    expect(await violationsIn(page), list).toEqual([])
  }
})

test('a reply is written and sent by the keyboard alone', async ({ page }) => {
  await page.goto('/chongjin')
  await page.getByRole('button', { name: 'Copy' }).or(page.getByText('Ways to embed it')).first().focus()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent)
  while ((await focused()) !== 'name') await page.keyboard.press('Tab')
  await page.keyboard.type('Ada')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('language')
  await page.keyboard.type('Eng')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('text')
  await page.keyboard.type('Written by the keyboard alone.')
  // The trap is on nobody's way.
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Send')
  await page.keyboard.press('Enter')
  const outcome = page.getByRole('status').filter({ hasText: 'Received' })
  await expect(outcome).toBeVisible()
  expect(await focused()).toBe('Send')
  await page.keyboard.press('Tab')
  await expect(outcome.getByRole('link')).toBeFocused()
})
