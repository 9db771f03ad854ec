import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds in a part of a page, with all of its rules, in both colour schemes. */
export async function violationsIn(page: Page, part = 'html'): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await violationsAsShown(page, part)).map((violation) => `${colorScheme}, ${violation}`))
  }
  return found
}

/** The same in the colours that the page has. */
export async function violationsAsShown(page: Page, part = 'html'): Promise<string[]> {
  // The usual mode opens a page for what frames of other origins tell; there are none in ours.
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
