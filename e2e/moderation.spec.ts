import { Moderator, anotherNetwork, moderationSecret, postForm, publishReplies, sendReplies } from './support/replies'
import { expect, test } from './support/replies-test'
import { test as unmoderated } from './support/test'

const texts = ['The first of three replies.', 'The second of three replies.', 'The third of three replies.']

test('a moderator signs in, approves, takes that back, and signs out', async ({ page, site, passTime, request }) => {
  await sendReplies(site.origin, texts.map((text) => ({ text })), passTime)
  await page.goto('/moderation')
  await page.getByLabel('Secret of this site').fill(moderationSecret)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('link', { name: 'Waiting 3' })).toHaveAttribute('aria-current', 'page')

  await page.getByRole('listitem').filter({ hasText: texts[1] }).getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByRole('status')).toContainText('1 reply approved.')
  expect(await (await request.get('/chongjin')).text()).toContain(texts[1])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toContainText('The decision about 1 reply was taken back.')
  await expect(page.getByRole('link', { name: 'Waiting 3' })).toBeVisible()
  expect(await (await request.get('/chongjin')).text()).not.toContain(texts[1])

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('a rejection needs a reason, which the writer reads', async ({ page, site, passTime }) => {
  const [receipt = ''] = await sendReplies(site.origin, [{ text: 'A reply about something else.' }], passTime)
  await signIn(page)
  await page.getByText('Reject', { exact: false }).filter({ hasText: '…' }).first().click()
  const form = page.locator('details form')
  await form.getByRole('button', { name: 'Reject' }).click()
  await expect(form.getByLabel('Reason')).toBeFocused()
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  const [seen = ''] = await moderator.seen('waiting')
  const { location } = await moderator.post({ action: 'reject', reply: seen, reason: ' \u200b' })
  expect(await moderator.get(location)).toContain('A rejection needs a reason')
  await form.getByLabel('Reason').fill('Off topic')
  await form.getByRole('button', { name: 'Reject' }).click()
  await expect(page.getByRole('status')).toContainText('1 reply rejected.')
  await page.goto(receipt)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your reply is not published')
  await expect(page.getByText('The reason: Off topic')).toBeVisible()
})

test('many are decided on by the keyboard alone', async ({ page, site, passTime }) => {
  await sendReplies(site.origin, texts.map((text) => ({ text })), passTime)
  await signIn(page)
  const items = page.locator('.moderated')
  await items.first().focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await expect(items.nth(1)).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Approve selected' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('2 replies approved.')

  await expect(items.first()).toBeFocused()
  await page.keyboard.press('r')
  await page.keyboard.type('jaxrs')
  await expect(page.locator('details input[name=reason]')).toHaveValue('jaxrs')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('1 reply rejected.')
  await expect(page.getByText('There is nothing here.')).toBeVisible()
})

test('a search finds replies, and stays while they are decided on', async ({ page, site, passTime }) => {
  await sendReplies(site.origin, texts.map((text) => ({ text })), passTime)
  await signIn(page)
  await page.getByLabel('Search names and texts').fill('THIRD')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.locator('.moderated')).toHaveCount(1)
  await page.getByRole('button', { name: 'Select all' }).click()
  await page.getByRole('button', { name: 'Approve selected' }).click()
  await expect(page.getByText('Nothing here matches the search.')).toBeVisible()
  await expect(page.getByLabel('Search names and texts')).toHaveValue('THIRD')
})

test('what looks like spam waits apart, says why, and is lost to nobody', async ({ page, site, passTime }) => {
  await sendReplies(
    site.origin,
    [
      { text: 'A reply with a filled trap.', subject: 'Hello' },
      { text: 'Two links: https://a.example https://b.example' },
    ],
    passTime,
  )
  await signIn(page)
  await expect(page.getByText('There is nothing here.')).toBeVisible()
  await page.getByRole('link', { name: 'Suspicious 2' }).click()
  await expect(page.getByText('Filled in a hidden field')).toBeVisible()
  await expect(page.getByText('More than one link')).toBeVisible()
})

test('nobody approves what has changed since it was looked at', async ({ site, passTime, request }) => {
  const [receipt = ''] = await sendReplies(site.origin, [{ text: 'A harmless text at first.' }], passTime)
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  const seen = (await moderator.seen('waiting')).map((reply): [string, string] => ['reply', reply])
  await postForm(site.origin + receipt, { text: 'Something else by now.', change: 'text' })
  const { location } = await moderator.post([['action', 'approve'], ...seen])
  expect(await moderator.get(location)).toContain('1 reply had changed meanwhile, and was left alone.')
  expect(await (await request.get('/chongjin/replies')).text()).not.toContain('Something else')
})

test('all replies are exported, for moderators alone', async ({ site, passTime, request }) => {
  await publishReplies(site.origin, texts.map((text) => ({ text, name: 'Ada' })), passTime)
  expect((await request.get('/moderation/replies.json')).status()).toBe(401)
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  const exported = JSON.parse(await moderator.get('/moderation/replies.json'))
  expect(exported.map(({ text, state }: { text: string; state: string }) => [text, state])).toEqual(
    texts.map((text) => [text, 'approved']),
  )
  expect(Object.keys(exported[0])).toEqual([
    'id',
    'destination',
    'parentId',
    'name',
    'text',
    'language',
    'state',
    'suspicions',
    'reason',
    'createdAt',
    'decidedAt',
  ])
})

test('who guesses is stopped after ten attempts, from wherever else he says to be', async ({ site, request }) => {
  const attempt = async (secret: string, network: Record<string, string>) =>
    (await postForm(`${site.origin}/moderation`, { action: 'sign-in', secret }, { origin: site.origin, ...network })).status
  const network = anotherNetwork()
  const statuses: number[] = []
  for (let number = 0; number < 12; number++) statuses.push(await attempt(`guess number ${number}`, network))
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
  expect(await attempt(moderationSecret, network)).toBe(429)
  // Only the last address before us counts; what stands before it is what anybody may claim.
  const claimed = { 'x-forwarded-for': `203.0.113.9, ${network['x-forwarded-for']}` }
  expect(await attempt(moderationSecret, claimed)).toBe(429)
  expect(await attempt(moderationSecret, anotherNetwork())).toBe(303)
  expect(site.output).not.toContain('guess number')
  expect((await request.get('/moderation')).status()).toBe(200)
})

test('who signs out is signed out, with each copy of the cookie', async ({ site }) => {
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  const { cookie } = moderator
  const copied = () => postForm(`${site.origin}/moderation`, { action: 'approve' }, { origin: site.origin, cookie })
  expect((await copied()).status).toBe(303)
  await moderator.post({ action: 'sign-out' })
  expect((await copied()).status).toBe(401)
})

test('an address cannot make up that something was decided', async ({ page }) => {
  await signIn(page)
  await page.goto('/moderation?done=approve&changed=aaaaaaaaaaaa.2')
  await expect(page.getByText('There is nothing here.')).toBeVisible()
  await expect(page.getByText('approved.')).toHaveCount(0)
})

test('a page past the last leads to the last', async ({ page, site, passTime }) => {
  await publishReplies(site.origin, [{ text: 'The only reply that is approved.' }], passTime)
  await signIn(page)
  await page.goto('/moderation?list=approved&page=9')
  await expect(page).toHaveURL('/moderation?list=approved')
  await expect(page.getByText('The only reply that is approved.')).toBeVisible()
})

test('a session is over after eight hours', async ({ site, passTime }) => {
  const moderator = new Moderator(site.origin)
  await moderator.signIn()
  expect(await moderator.get()).toContain('Sign out')
  passTime(8 * 3_600_000)
  expect(await moderator.get()).toContain('Sign in')
  expect((await moderator.post({ action: 'approve', reply: 'x.1' })).status).toBe(401)
})

test.describe('without a secret', () => {
  test.use({ expectedErrors: /status of 403/ })

  unmoderated('moderation is closed, and the page says that replies wait', async ({ page, site, passTime }) => {
    await page.goto('/moderation')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moderation is closed')
    expect(await new Moderator(site.origin).signIn('')).toBe(403)
    await page.goto('/chongjin')
    await expect(page.getByText('Nobody reviews replies on this site at the moment')).toBeVisible()
    const [receipt = ''] = await sendReplies(site.origin, [{ text: 'A reply that waits for long.' }], passTime)
    await page.goto(receipt)
    await expect(page.getByText('Nobody reviews replies on this site at the moment')).toBeVisible()
  })
})

async function signIn(page: import('@playwright/test').Page): Promise<void> {
  await page.goto('/moderation')
  await page.getByLabel('Secret of this site').fill(moderationSecret)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
}
