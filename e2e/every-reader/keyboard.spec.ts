import { hiddenStops } from '../support/keyboard'
import { expect, test } from '../support/looking-test'
import { pages } from '../support/pages'

test.use({ expectedErrors: /404/ })

for (const { name, pathIn } of pages) {
  test(`on ${name} each stop of the Tab key is seen`, async ({ page, language }) => {
    await page.goto(pathIn(language))
    expect(await hiddenStops(page)).toEqual([])
  })
}
