import { pagePath } from '@/components/page/page-path'
import { replyWords } from '@/components/replies/words/languages'
import { compare, morning, test } from '../support/appearance'
import { expect } from '../support/test'

test('what opens on a page looks as it did', async ({ page, language, passTime, setClocks }) => {
  const { form, received } = replyWords[language]
  await setClocks(morning)
  await page.goto(pagePath('chongjin', language))
  await page.locator('.cite a').nth(8).click()
  await compare({ footnote: page.locator('.footnote') })
  await page.keyboard.press('Escape')

  await page.locator('.language-choice').click()
  await compare({ languages: page.locator('#languages') })
  await page.keyboard.press('Escape')

  await page.locator('.photo__open').first().click()
  await expect(page.locator('dialog img')).not.toHaveJSProperty('naturalWidth', 0)
  await compare({ lightbox: page.locator('dialog[open]') })
  await page.keyboard.press('Escape')

  await page.locator('.climate__details summary').click()
  await page.locator('.embed-this summary').click()
  await page.frameLocator('.embed-builder__preview').locator('.weather-card').waitFor()
  await compare({ 'climate-table': page.locator('.climate__details'), 'embed-builder': page.locator('.embed-this') })

  const reply = page.locator('.reply-form')
  await reply.locator('textarea').fill('Short')
  await reply.getByRole('button', { name: form.send, exact: true }).click()
  await expect(reply.locator('[aria-invalid=true]')).toBeVisible()
  await compare({ 'reply-faults': reply })
  await reply.locator('textarea').fill('We came by the slow train from Rajin.')
  passTime(4_000)
  await reply.getByRole('button', { name: form.send, exact: true }).click()
  await expect(reply.getByText(received.title)).toBeVisible()
  await compare({ 'reply-received': reply })
})
