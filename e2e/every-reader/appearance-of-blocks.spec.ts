import { pagePath } from '@/components/page/page-path'
import { compare, morning, test } from '../support/appearance'
import { publishReplies } from '../support/replies'
import { expect } from '../support/test'

test('each block of a page looks as it did', async ({ page, site, language, passTime, setClocks }) => {
  await setClocks(morning)
  await publishReplies(
    site.origin,
    [
      { text: 'We came by the slow train from Rajin in September 2012.\n\nIt took nine hours.', name: 'Hilde', language: 'en' },
      { text: '역 앞 광장은 그대로였습니다.', language: 'ko' },
    ],
    passTime,
  )
  await setClocks(morning + 60_000)
  await page.goto(pagePath('chongjin', language))
  // They are loaded when they come near the window.
  for (const picture of await page.locator('.photo img').all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
  }
  const section = (name: string) => page.locator(`section[aria-labelledby=${name}]`)
  await compare({
    header: page.locator('.site-header'),
    masthead: page.locator('.masthead'),
    contents: page.locator('.table-of-contents'),
    facts: section('facts'),
    climate: section('when'),
    map: page.locator('.locator-map'),
    trip: section('trip'),
    pictures: section('pictures'),
    embed: page.locator('.embed-this'),
    replies: section('replies'),
    footer: page.locator('.site-footer'),
  })
})
