import { expect, test } from '../support/test'

/** How many parts of the page move. */
const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length
const scrolling = () => getComputedStyle(document.documentElement).scrollBehavior

test('nothing breathes while weather is loading, and no scrolling is seen', async ({ page, upstream }) => {
  // Longer than the page waits for it.
  upstream.latency = 2_200
  await page.route('**/api/weather/*', () => {})
  await page.goto('/chongjin')
  await expect(page.locator('.weather-card')).toHaveAttribute('data-state', 'loading')
  expect(await page.evaluate(moving)).toBe(0)
  expect(await page.evaluate(scrolling)).toBe('auto')

  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await page.evaluate(moving)).toBeGreaterThan(0)
  expect(await page.evaluate(scrolling)).toBe('smooth')
  await page.unrouteAll()
})
