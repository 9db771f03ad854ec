import { violationsAsShown } from '../support/accessibility'
import { expect, test } from '../support/looking-test'
import { overflow } from '../support/overflow'
import { pages } from '../support/pages'

test.use({ expectedErrors: /404/ })

for (const { name, pathIn, part } of pages) {
  test(`${name} fits into the window, and axe finds nothing in it`, async ({ page, language, javaScriptEnabled }) => {
    await page.goto(pathIn(language))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    // Axe itself is a script.
    if (javaScriptEnabled) expect(await violationsAsShown(page, part)).toEqual([])
  })
}
