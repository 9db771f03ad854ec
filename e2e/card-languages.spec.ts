import { buildSync } from 'esbuild'
import type { Page } from '@playwright/test'
import { directionOf, languageTag, languages } from '@/lib/languages'
import { wordsFor } from '@/components/weather/words/languages'
import * as printed from './support/printed'
import { violationsIn } from './support/accessibility'
import { expect, test } from './support/looking-test'

/** What a browser prints from the same code as the server. */
async function printedBy(page: Page) {
  const { outputFiles } = buildSync({
    entryPoints: ['e2e/support/printed.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'printed',
    alias: { '@': process.cwd() },
  })
  await page.goto('/icon.svg')
  return page.evaluate(`${outputFiles[0]?.text ?? ''};printed.everything()`)
}

test('a browser prints dates, numbers, units and ages as the server does, in every language', async ({ page }) => {
  expect(await printedBy(page)).toEqual(printed.everything())
})

/** Texts that are cut off, and parts that stick out of the card. */
function cutOff() {
  const card = document.querySelector('.weather-card')
  const edges = card?.getBoundingClientRect()
  return [...(card?.querySelectorAll<HTMLElement>('*') ?? [])]
    .filter((part) => !part.closest('.visually-hidden, .weather-card__hours, .weather-card__temperature, svg, noscript'))
    .filter((part) => {
      const box = part.getBoundingClientRect()
      const inline = getComputedStyle(part).display === 'inline'
      const outside = edges && (box.left < edges.left - 1 || box.right > edges.right + 1)
      return outside || (!inline && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 3))
    })
    .map((part) => part.outerHTML.slice(0, 120))
}

for (const lang of languages) {
  test(`the embed in ${lang} says so, is written in its direction, and nothing in it is cut off`, async ({ page }) => {
    for (const width of [200, 320, 420]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/embed/chongjin?lang=${lang}`)
      expect(await page.evaluate(cutOff), `${width} px`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await expect(page.locator('html')).toHaveAttribute('lang', languageTag(lang))
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(lang))
    await expect(page.locator('.weather-card__condition > :first-child')).toHaveText(
      wordsFor(lang).conditions.drizzle[2] ?? '',
    )
    expect(await violationsIn(page, '.weather-card')).toEqual([])
  })
}

test('where one reads from the right, the hours begin there, and what points stays as it is', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 900 })
  const arrow = () => page.locator('.weather-card__arrow path').getAttribute('transform')
  await page.goto('/embed/chongjin')
  const points = await arrow()
  await page.goto('/embed/chongjin?lang=ar')
  const [first, second] = await page
    .locator('.weather-card__hours li')
    .evaluateAll((hours) => hours.slice(0, 2).map((hour) => hour.getBoundingClientRect()))
  expect(first?.left).toBeGreaterThan(second?.left ?? Infinity)
  expect(first?.right).toBeLessThanOrEqual(420)
  expect(await arrow()).toBe(points)
})

test('with text of twice the size the card fits on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  for (const lang of languages) {
    await page.goto(`/embed/chongjin?lang=${lang}`)
    await page.locator('html').evaluate((html) => (html.style.fontSize = '32px'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBe(320)
    expect(await page.evaluate(cutOff), lang).toEqual([])
  }
})

test('who hears the card hears the gist of it first', async ({ page }) => {
  await page.goto('/embed/chongjin')
  await expect(page.locator('.weather-card > :first-child')).toHaveText(
    'Weather in Chongjin: heavy drizzle, 17 degrees Celsius, feels like 17 degrees Celsius, wind 2.5 metres per second from the north-north-east, today low 17 degrees Celsius, high 21 degrees Celsius, sunrise 05:04, sunset 21:28; recorded.',
  )
  await expect(page.locator('.weather-card [aria-live], .weather-card [role=status]')).toHaveCount(0)
})

test('with forced colours the state, the choice and the range of a day can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/embed/chongjin')
  const colour = (part: string, property: string) =>
    page
      .locator(part)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  const ground = await colour('.weather-card', 'background-color')
  expect(await colour('.weather-card__status-icon', 'stroke')).not.toBe(ground)
  expect(await colour('.weather-card__range', 'stroke')).not.toBe(ground)
  expect(await colour('.weather-card__range-bar', 'stroke')).not.toBe(await colour('.weather-card__range', 'stroke'))
  const [chosen, other] = await page
    .locator('.weather-card__switch > a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor))
  expect(chosen).not.toBe(other)
})
