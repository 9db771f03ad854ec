import { homePath } from '@/components/page/page-path'
import { morning, test } from '../support/appearance'
import { sendReplies } from '../support/replies'
import { expect } from '../support/test'

test('the other pages look as they did', async ({ page, site, language, passTime, setClocks }) => {
  await setClocks(morning)
  const [receipt = ''] = await sendReplies(site.origin, [{ text: 'We came by the slow train from Rajin.' }], passTime)
  await setClocks(morning)
  for (const [name, path] of Object.entries({
    home: homePath(language),
    missing: '/atlantis',
    receipt: `${receipt}&lang=${language}`,
    'reply-form': `/chongjin/replies/new?lang=${language}`,
    frame: `/embed/chongjin?lang=${language}`,
    'frame-compact': `/embed/chongjin?lang=${language}&show=now`,
  })) {
    await page.goto(path)
    // The key in the address of a receipt is another each time.
    await expect.soft(page, name).toHaveScreenshot(`${name}.png`, { mask: [page.locator('.document__address')] })
  }
})
