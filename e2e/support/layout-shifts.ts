import type { Page } from '@playwright/test'

/** Notes from now on what moves in a page that is opened, but for what follows the reader's own input. */
export async function recordLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { layoutShifts: shifts })
    const describe = ({ node, previousRect, currentRect }: LayoutShiftSource) =>
      [node?.parentElement?.className, node?.nodeName, JSON.stringify([previousRect, currentRect])].join(' ')
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        // By the metric's definition.
        if (!entry.hadRecentInput) shifts.push(`${entry.value}: ${entry.sources.map(describe).join('; ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What moved so far, one sentence each. */
export async function layoutShiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'layoutShifts'))
}

/** See https://wicg.github.io/layout-instability/. */
interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: LayoutShiftSource[]
}

interface LayoutShiftSource {
  node: Node | null
  previousRect: DOMRectReadOnly
  currentRect: DOMRectReadOnly
}
