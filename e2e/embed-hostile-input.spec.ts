import fc from 'fast-check'
import { expect, test } from './support/looking-test'

const shapes = ['/embed/chongjin', '/embed/chongjin/card', '/embed/chongjin/card.svg', '/chongjin.txt']
const payloads = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</style><script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '\u0000\r\nset-cookie: a=b',
  '../../etc/passwd',
  'ko"><svg/onload=alert(1)>',
]

for (const shape of shapes) {
  test(`nothing from the query of ${shape} comes back`, async ({ request }) => {
    const mark = 'k3Yw9'
    const value = fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary', maxLength: 60 }))
    const query = fc.record(
      { units: value, theme: value, show: value, lang: value, [`x${mark}`]: value },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(query, async (given) => {
        const marked = Object.entries(given).map(([name, text]) => [name, `${text}${mark}`])
        const response = await request.get(`${shape}?${new URLSearchParams(Object.fromEntries(marked))}`)
        expect([200, 400]).toContain(response.status())
        expect(await response.text()).not.toContain(mark)
        expect(JSON.stringify(response.headers())).not.toContain(mark)
      }),
      { numRuns: 60 },
    )
  })
}

test('whatever the options are that fit, the markup is whole and runs no script of theirs', async ({ page }) => {
  const hostile = payloads.map((payload) => `lang=${encodeURIComponent(payload)}`)
  for (const query of hostile) {
    const response = await page.goto(`/embed/chongjin?${query}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('region', { name: 'Weather in Chongjin' })).toBeVisible()
    await expect(page.locator('script')).toHaveCount(1)
    await expect(page.locator('[onload], svg[onload]')).toHaveCount(0)
  }
})

test('slugs that are none are 404 in every shape', async ({ request }) => {
  for (const slug of ['..', '%2e%2e', 'chongjin%00', 'Chongjin', '%3Cscript%3E', 'chongjin%2Fcard', 'con', '__proto__']) {
    for (const path of [`/embed/${slug}/card`, `/embed/${slug}/card.svg`]) {
      expect([400, 404], path).toContain((await request.get(path)).status())
    }
  }
})
