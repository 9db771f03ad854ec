import { pagePath } from '@/components/page/page-path'
import { replyWords } from '@/components/replies/words/languages'
import { languages } from '@/lib/languages'
import { expect, test } from './support/looking-test'

test.use({ viewport: { width: 360, height: 740 } })

for (const language of languages) {
  for (const path of [pagePath('chongjin', language), `/chongjin/replies?lang=${language}`] as const) {
    test(`the trap of the form at ${path} is out of reach of readers, and a field to programs`, async ({ page }) => {
      await page.goto(path)
      const trap = page.locator('input[name="subject"]')
      await expect(trap).toHaveCount(1)
      await trap.evaluate((field) => field.closest('p')?.scrollIntoView({ block: 'center' }))
      const hits = await trap.evaluate((field) => {
        const row = field.closest('p')
        const parts = [field, row, row?.querySelector('label')]
        const found: string[] = []
        for (let x = 0; x < innerWidth; x += 2) {
          for (let y = 0; y < innerHeight; y += 4) {
            const hit = document.elementFromPoint(x, y)
            if (parts.some((part) => part === hit)) found.push(`${hit?.tagName} at ${x}, ${y}`)
          }
        }
        return found
      })
      expect(hits).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      // Neither seen nor read out: the name that it would have is nobody's.
      await expect(page.getByRole('textbox', { name: replyWords[language].form.trap })).toHaveCount(0)
      await expect(trap).toHaveAttribute('tabindex', '-1')
      await trap.evaluate((field: HTMLInputElement) => (field.value = 'filled by a program'))
      const sent = await trap.evaluate((field: HTMLInputElement) => new FormData(field.form ?? undefined).get('subject'))
      expect(sent).toBe('filled by a program')
    })
  }
}
