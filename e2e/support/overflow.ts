import type { Page } from '@playwright/test'

/** How far a page is wider than the window, in CSS px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
