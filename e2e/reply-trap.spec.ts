import { pagePath } from '@/components/page/page-path'
import { replyWords } from '@/components/replies/words/languages'
import { languages } from '@/lib/languages'
import { expect, test } from './support/looking-test'

test.use({ viewport: { width: 360, height: 740 } })

for (const language of languages) {
  test(`the trap of the reply form in ${language} is out of reach of readers, and a field to programs`, async ({ page }) => {
    await page.goto(pagePath('chongjin', language))
    const trap = page.locator('input[name="subject"]')
    await expect(trap).toHaveCount(1)
    const hits = await trap.evaluate((field) => {
      const row = field.closest('p')
      row?.scrollIntoView({ block: 'center' })
      const parts = [field, row, row?.querySelector('label')]
      const { top = 0 } = row?.getBoundingClientRect() ?? {}
      const found: string[] = []
      for (let x = 0; x < innerWidth; x += 4) {
        for (let y = top - 60; y < top + 60; y += 4) {
          const hit = document.elementFromPoint(x, y)
          if (parts.some((part) => part === hit)) found.push(`${hit?.tagName} at ${x}, ${y}`)
        }
      }
      return found
    })
    expect(hits).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await expect(page.getByRole('textbox', { name: replyWords[language].form.trap })).toHaveCount(0)
    await expect(trap).toHaveAttribute('tabindex', '-1')
    const sent = await trap.evaluate((field: HTMLInputElement) => {
      field.value = 'filled by a program'
      return new FormData(field.form ?? undefined).get('subject')
    })
    expect(sent).toBe('filled by a program')
  })
}
