import { Client } from 'pg'
import { expect, test as base } from './support/postgres-test'
import { obtainToken, postForm } from './support/replies'
import { sendThroughCrashes } from './support/send-through-crashes'

const test = base.extend({
  settings: async ({ postgres }, use) => use({ DATABASE_URL: postgres.url, REPLIES_PER_HOUR: '100000' }),
})

test('of a thousand replies none is lost or doubled while the server and PostgreSQL are killed in turn', async ({
  site,
  settings,
  postgres,
  upstream,
  passTime,
}) => {
  let turn = 0
  const texts = await sendThroughCrashes(site, passTime, async () => {
    if (turn++ % 2 === 0) {
      await site.end('SIGKILL')
      await site.start({ ...upstream.environment, ...settings })
    } else {
      await postgres.stop('SIGQUIT')
      await postgres.start()
    }
  })
  const client = new Client(postgres.url)
  await client.connect()
  const { rows } = await client.query<{ text: string }>('select text from reply')
  await client.end()
  expect(rows.map(({ text }) => text).toSorted()).toEqual(texts)
})

test.describe('with the database down', () => {
  test.use({ expectedErrors: /status of 503/ })

  test('the page is there, the text is kept, and both go on when it is back', async ({ page, context, site, postgres, passTime }) => {
    await page.goto('/chongjin')
    await expect(page.getByText('Nobody has replied yet.')).toBeVisible()
    await page.getByLabel('Your reply').fill('A text that is worth to be kept.')
    await expect(page.locator('#reply-text-count')).toHaveText('32')

    const token = await obtainToken(site.origin)
    await postgres.stop()
    passTime(4_000)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'could not be stored' })).toBeVisible()
    await expect(page.getByLabel('Your reply')).toHaveValue('A text that is worth to be kept.')
    const fields = { text: 'Kept without a script, too.', name: 'Ada', token }
    const withoutScript = await postForm(`${site.origin}/chongjin/replies`, fields)
    expect(withoutScript.status).toBe(503)
    expect(withoutScript.headers['retry-after']).toBe('30')
    expect(withoutScript.text).toContain('Your reply could not be stored')
    expect(withoutScript.text).toMatch(/<textarea[^>]*>Kept without a script, too\.<\/textarea>/)
    const change = { change: 'text', text: 'A change that is not stored.' }
    const changed = await postForm(`${site.origin}/chongjin/replies/receipt?key=x`, change)
    expect(changed.status).toBe(503)
    expect(changed.text).toContain('A change that is not stored.')
    passTime(61_000)
    const other = await context.newPage()
    await other.goto('/chongjin')
    await expect(other.getByText('The replies cannot be shown at the moment.')).toBeVisible()
    await expect(other.getByRole('heading', { name: 'Weather in Chongjin' })).toBeVisible()
    await other.close()

    await postgres.start()
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible()
  })

  test('a site that starts without it takes replies once it is there', async ({ site, settings, postgres, upstream, request }) => {
    await postgres.stop()
    await site.end()
    await site.start({ ...upstream.environment, ...settings })
    expect((await request.get(`${site.origin}/chongjin`)).status()).toBe(200)
    const health = await request.get(`${site.origin}/api/health`)
    expect(health.status()).toBe(200)
    expect(await health.json()).toMatchObject({ replies: 'down' })
    expect((await request.get(`${site.origin}/chongjin/replies`)).status()).toBe(503)
    expect(site.output).toContain('The database of the replies cannot be used now.')
    await postgres.start()
    expect((await request.get(`${site.origin}/chongjin/replies`)).status()).toBe(200)
  })
})
