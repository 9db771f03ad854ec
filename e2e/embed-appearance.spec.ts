import type { Locator } from '@playwright/test'
import { expect, looking as test } from './support/embedding'

const corner = 'position: absolute; inset: 0 auto auto 0; z-index: 9;'

/**
 * The readings of a card, as pixels, without the time above them. They are put where no half pixel tells
 * one from another.
 */
async function readings(card: Locator): Promise<Buffer> {
  await card.evaluate((element, style) => (element.style.cssText = style), `${corner} width: 400px; height: 860px; border: 0; border-radius: 0`)
  const part = card.locator('.weather-card__readings')
  await part.evaluate(
    (element, style) => (element.style.cssText = style),
    `${corner} width: 400px; background: var(--weather-paper)`,
  )
  return part.screenshot()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`where readers prefer ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 1000 } })

    test('page, frame and element look the same, to the pixel', async ({ page, host, hostPage, site }) => {
      await page.goto('/chongjin')

      const plain = '<style>:root { color-scheme: light dark } body { margin: 0 }</style>'
      const address = `${site.origin}/embed/chongjin`
      await hostPage.goto(host.publish(`${plain}<iframe src="${address}" width="400" height="980" style="border: 0">`))
      const inFrame = await readings(hostPage.frameLocator('iframe').locator('.weather-card'))

      const element = `<portolan-weather place="chongjin" style="${corner}"></portolan-weather>`
      const script = `<script async src="${site.origin}/embed/v1.js"></script>`
      await hostPage.goto(host.publish(plain + element + script))
      const inElement = await readings(hostPage.locator('.weather-card'))

      // The page may be from before the quarter of an hour in which the frame was made: it catches up.
      const onPage = page.locator('.weather-card')
      await expect.poll(async () => inFrame.equals(await readings(onPage)), 'frame and page').toBe(true)
      expect(inElement.equals(inFrame), 'element and frame').toBe(true)
    })

    for (const theme of ['light', 'dark'] as const) {
      test(`theme=${theme} is ${theme}`, async ({ page }) => {
        await page.goto(`/embed/chongjin?theme=${theme}`)
        const ground = await page.locator('.weather-card').evaluate((card) => getComputedStyle(card).backgroundColor)
        expect(ground).toBe(theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(18, 32, 47)')
      })
    }
  })
}

test('on a host that is light only, the element is light for readers who prefer dark', async ({
  host,
  hostPage,
  site,
}) => {
  await hostPage.emulateMedia({ colorScheme: 'dark' })
  const script = `<script async src="${site.origin}/embed/v1.js"></script>`
  await hostPage.goto(host.publish(`<portolan-weather place="chongjin"></portolan-weather>${script}`))
  await expect(hostPage.locator('.weather-card')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})
