import { type Locator, expect } from '@playwright/test'
import { moderationSecret } from './replies'
import { test as base } from './test'

/** A morning in Chongjin, in ms since 1970. */
export const morning = Date.parse('2027-11-24T03:04:05Z')

/** As the usual test, with what pictures of a page need to be the same whenever and wherever they are made. */
export const test = base.extend<{ setClocks: (time: number) => Promise<void> }>({
  /** Sets everybody's clock. */
  setClocks: async ({ page, upstream, passTime }, use) => {
    base.skip(process.platform !== 'linux', 'The fonts of the pictures are told to fontconfig, which is of Linux.')
    await use(async (time) => {
      passTime(time - Date.now() - upstream.clockOffset)
      await page.clock.setFixedTime(time)
    })
  },

  page: async ({ page }, use) => {
    // A page does without a font that is late, and a busy machine is. Documents have none that is there at once.
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block')
      await route.fulfill({ response, body })
    })
    await page.route('/fonts/*', (route) => route.abort())
    await use(page)
    await page.unrouteAll()
  },

  // For the stylesheet of the pictures.
  bypassCSP: true,

  // What is to be copied has the address of the site in it.
  settings: { MODERATION_SECRET: moderationSecret, SITE_URL: 'https://portolan.example' },

  // Pages and weather that are missing, a reply that is too short, and fonts.
  expectedErrors: /status of (404|422|503)|ERR_FAILED/,
})

/** Compares how each part looks with how it looked; all are, before a fault is told. */
export async function compare(parts: Record<string, Locator>): Promise<void> {
  for (const [name, part] of Object.entries(parts)) await expect.soft(part, name).toHaveScreenshot(`${name}.png`)
}
