import { pagePath } from '@/components/page/page-path'
import { replyWords } from '@/components/replies/words/languages'
import { temperature } from '@/components/weather/format'
import recorded from '../recordings/open-meteo/om-03-current-ms-isday-copenhagen-2026.json' with { type: 'json' }
import { moderationSecret } from '../support/replies'
import { expect, test } from '../support/test'

test.use({
  settings: { MODERATION_SECRET: moderationSecret },
  // Without scripts the form is shown again first, with the status for it.
  expectedErrors: /status of 422/,
})

const text = 'We came by the slow train from Rajin in September 2012.'

test('from the list to a place, its weather, a source and the days of a trip, and a reply is sent', async ({
  page,
  language,
  javaScriptEnabled,
  passTime,
}) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await page.locator(`main a[href="${pagePath('chongjin', language)}"]`).first().click()
  await expect(page).toHaveURL(pagePath('chongjin', language))
  await expect(page.locator('.weather-card__temperature')).toContainText(
    temperature(recorded.current.temperature_2m, 'metric', language),
  )

  // Until then a mark leads to the list of sources.
  await page.waitForLoadState()
  const mark = page.locator('.cite a').nth(8)
  const source = (await mark.getAttribute('href')) ?? ''
  await mark.click()
  if (javaScriptEnabled) {
    await expect(page.getByRole('dialog')).toBeInViewport()
    await page.getByRole('dialog').getByRole('link').last().click()
  }
  await expect(page.locator(source)).toBeInViewport()

  await page.locator('input[type=date]').first().fill('2026-12-24')
  await page.locator('input[type=date]').last().fill('2027-01-05')
  await page.locator('input[type=date]').last().press('Enter')
  await expect(page.locator('#your-days')).toBeInViewport()
  await expect(page.locator('.usual-trip dd')).toHaveCount(4)
  await expect(page.locator('html')).toHaveAttribute('lang', language)

  const words = replyWords[language]
  const reply = page.locator('.reply-form')
  await reply.locator('textarea').fill(text)
  passTime(4_000)
  await reply.getByRole('button', { name: words.form.send, exact: true }).click()
  if (javaScriptEnabled) {
    await expect(page.getByRole('status').filter({ hasText: words.received.title })).toBeVisible()
  } else {
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    passTime(4_000)
    await page.getByRole('button', { name: words.form.send, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.receipt.headings.pending)
  }
})
