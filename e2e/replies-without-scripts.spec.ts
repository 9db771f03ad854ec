import { anotherNetwork, obtainToken, postForm, publishReplies } from './support/replies'
import { expect, test } from './support/replies-test'

test.use({
  javaScriptEnabled: false,
  expectedErrors: /status of 4(09|22|29)/,
})

const text = 'We came by the slow train from Rajin in September 2012.'

test('a reply is looked over, sent, and has a receipt', async ({ page, passTime }) => {
  await page.goto('/chongjin')
  await page.getByLabel('Name (optional)').fill('Hilde')
  await page.getByLabel('Language (optional)').selectOption('en')
  await page.getByLabel('Your reply').fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Nothing has been sent yet. This is how it will look')
  await expect(page.getByRole('figure', { name: 'Your reply, as it will look' })).toContainText(text)
  passTime(4_000)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page).toHaveURL(/\/chongjin\/replies\/receipt\?key=[\w-]{22}&lang=en$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Received: it appears after review')
  // A reader who loads it again sends nothing again.
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Received: it appears after review')
})

test('an answer is sent at once, since its form is its own', async ({ page, site, passTime }) => {
  await publishReplies(site.origin, [{ text: 'Does the trolleybus still run?', name: 'Ada' }], passTime)
  await page.goto('/chongjin')
  await page.getByRole('link', { name: 'Answer Ada' }).click()
  await page.getByLabel('Your reply').fill('It did in 2019.')
  passTime(4_000)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Received: it appears after review')
})

test('who presses Send twice has sent once, and gets to the same receipt', async ({ page, passTime }) => {
  await page.goto('/chongjin/replies/new')
  await page.getByLabel('Your reply').fill(text)
  passTime(4_000)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page).toHaveURL(/receipt/)
  const receipt = page.url()
  await page.goBack()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page).toHaveURL(receipt)

  await page.goBack()
  await page.getByLabel('Your reply').fill('Another text in the form that was sent.')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('This form has been sent before')
  await expect(page.getByLabel('Your reply')).toHaveValue('Another text in the form that was sent.')
  passTime(4_000)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page).toHaveURL(/receipt/)
  expect(page.url()).not.toBe(receipt)
})

test('who presses Send ten times has sent one reply, as far as limits are concerned', async ({ site, passTime }) => {
  const token = await obtainToken(site.origin)
  passTime(4_000)
  const network = anotherNetwork()
  const send = (fields: Record<string, string>) => postForm(`${site.origin}/chongjin/replies`, fields, network)
  const answers = []
  for (let time = 0; time < 10; time++) answers.push(await send({ text, token }))
  expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
  expect(answers[9]?.status).toBe(303)
})

test('what is sent too quickly, or a day later, is kept, and sent when Send is pressed again', async ({
  page,
  passTime,
}) => {
  await page.goto('/chongjin/replies/new')
  await page.getByLabel('Your reply').fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('too quick')
  passTime(25 * 3_600_000)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('more than a day')
  await expect(page.getByLabel('Your reply')).toHaveValue(text)
  passTime(4_000)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page).toHaveURL(/receipt/)
})

test('a text of any length is kept while it does not fit', async ({ page }) => {
  const long = `${'청진 '.repeat(1_500)}!`
  await page.goto('/chongjin/replies/new')
  await page.getByLabel('Your reply').fill(long)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText('The text has 4,501 characters; 2,000 are possible.')
  await expect(page.getByLabel('Your reply')).toHaveValue(long)
})

test.describe('a sixth reply from one network in ten minutes', () => {
  test('is not lost, and is told when it can be sent', async ({ page, passTime }) => {
    for (let number = 1; number <= 6; number++) {
      await page.goto('/chongjin/replies/new')
      await page.getByLabel('Your reply').fill(`${text} This is number ${number}.`)
      passTime(4_000)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      if (number < 6) await expect(page).toHaveURL(/receipt/)
    }
    await expect(page.getByRole('alert')).toContainText('please press Send again in 10 minutes')
    await expect(page.getByLabel('Your reply')).toHaveValue(`${text} This is number 6.`)
  })
})

test('a writer changes a reply, and deletes it for good', async ({ page, site, passTime, request }) => {
  const [receipt = ''] = await publishReplies(site.origin, [{ text, name: 'Hilde' }], passTime)
  await page.goto(receipt)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your reply is published')
  await page.getByRole('textbox', { name: 'Your reply' }).fill('short')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('alert')).toContainText('That is 5 of the 10 characters')
  await page.getByRole('textbox', { name: 'Your reply' }).fill('We came by bus, I remember now.')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Received: it appears after review')
  await expect(page.getByRole('region', { name: 'Your reply', exact: true })).toContainText('by bus')
  expect(await (await request.get('/chongjin/replies')).text()).not.toContain('by bus')

  await page.getByText('Delete this reply for good').click()
  await page.getByRole('button', { name: 'Delete my reply' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your reply is deleted')
  expect(await page.content()).not.toContain('by bus')
})

test('after 15 minutes a reply cannot be changed, and can be deleted', async ({ page, site, passTime }) => {
  const [receipt = ''] = await publishReplies(site.origin, [{ text }], passTime)
  await page.goto(receipt)
  await page.getByRole('textbox', { name: 'Your reply' }).fill('Too late to be changed by now.')
  passTime(15 * 60_000)
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('alert')).toContainText('The 15 minutes in which it could be changed are over.')
  await expect(page.getByRole('figure', { name: 'What you wanted it to be' })).toContainText('Too late to be changed')
  await page.goto(receipt)
  await expect(page.getByRole('button', { name: 'Save the change' })).toHaveCount(0)
  await page.getByText('Delete this reply for good').click()
  await page.getByRole('button', { name: 'Delete my reply' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your reply is deleted')
})
