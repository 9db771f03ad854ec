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

  // What is to be copied has the address of the site in it.
  settings: { MODERATION_SECRET: moderationSecret, SITE_URL: 'https://portolan.example' },

  // Pages and weather that are missing, and a reply that is too short.
  expectedErrors: /status of (404|422|503)/,
})

/** Compares how each part looks with how it looked; all are, before a fault is told. */
export async function compare(parts: Record<string, Locator>): Promise<void> {
  for (const [name, part] of Object.entries(parts)) await expect.soft(part, name).toHaveScreenshot(`${name}.png`)
}
