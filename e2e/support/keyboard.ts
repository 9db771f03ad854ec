import type { Page } from '@playwright/test'

/** More than any page has: whoever gets there goes in circles. */
const most = 600

/**
 * Goes through a page with the Tab key, and tells where the focus was not to be seen: outside the window, below
 * something else, or without an outline (WCAG 2.2, 2.4.7 and 2.4.11).
 *
 * @throws Error when the keyboard does not get to the end of the page
 */
export async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = []
  // Where scrolling is smooth, one would look before it has come to its end.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(lookAtFocus)
    if (fault === null) {
      if (count === 0) throw new Error('Tab stops nowhere.')
      return hidden
    }
    if (fault) hidden.push(fault)
  }
  throw new Error(`Tab stops ${most} times, and is not at the end.`)
}

/** What is wrong with where the focus is: nothing if that is empty; null after the last stop. */
function lookAtFocus(): string | null {
  const stop = document.activeElement
  if (!stop || stop === document.body || stop === document.documentElement) return null
  // A native control may be laid over what stands for it.
  const shown = stop.closest('label') ?? stop
  const box = [...shown.getClientRects()].find(({ width, height }) => width > 1 && height > 1)
  const name = stop.outerHTML.slice(0, 100)
  if (!box) return `has no size: ${name}`
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const top = document.elementFromPoint(x, y)
  if (!top || !shown.contains(top)) return `not seen at ${Math.round(x)}, ${Math.round(y)}: ${name}`
  const outlined = [stop, shown].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  })
  return outlined ? '' : `has no outline: ${name}`
}
