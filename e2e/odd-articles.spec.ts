import { HeadingIds } from '@/lib/destinations/articles/heading-ids'
import { violationsIn } from './support/accessibility'
import { expect, test, withContent } from './support/test'

test.describe('an article with odd markup', () => {
  test.use({
    content: withContent((content) => {
      content.write(
        'apia/article.md',
        [
          '## Sources',
          'A port.[^britannica] {process.env.PATH}',
          '## Prisons and *rights* in <span lang="ar">ميناء</span>',
          '1. One.[^britannica]\n2. Two.[^britannica]',
          '## Prisons and rights in ميناء',
          'Three.[^britannica]',
        ].join('\n\n'),
      )
    }),
  })

  test('has headings that the table of contents leads to, each by an id of its own', async ({ page }) => {
    await page.goto('/apia')
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
    await expect(contents.nth(1)).toHaveText('Prisons and rights in ميناء')
    const targets = await contents.evaluateAll((links) => links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))))
    expect(targets.slice(0, 4)).toEqual(['sources-2', 'prisons-and-rights-in-ميناء', 'prisons-and-rights-in-ميناء-2', 'when'])
    for (const id of targets) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
    await expect(page.locator('.prose')).toContainText('{process.env.PATH}')
  })

  test('has no heading with an id of the page around it', async ({ page }) => {
    await page.goto('/apia')
    const ids = await page.locator('[id]:not(.prose [id])').evaluateAll((elements) => elements.map(({ id }) => id))
    // Besides these there are names made up at random, as "mF1k2k8c7".
    const possible = ids.filter((id) => /^[a-z-]+$/.test(id) && !/^(source-.*|m.{8})$/.test(id))
    expect(possible.length).toBeGreaterThan(10)
    for (const id of possible) expect(new HeadingIds([]).next(id), id).toBe(`${id}-2`)
  })
})

test.describe('an article with a script', () => {
  test.use({
    content: withContent((content) => {
      content.write('apia/article.md', 'Look.[^britannica]\n\n<script>document.title = "run"</script>\n')
      content.write('apia/article.ko.md', '[여기](javascript:alert(1))[^britannica]\n')
    }),
  })

  test('is not shown, and the rest of the page is', async ({ page, request }) => {
    expect((await page.goto('/apia'))?.status()).toBe(200)
    await expect(page.getByRole('article')).toHaveText('The article cannot be shown right now. The rest of this page is complete.')
    await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first()).toHaveText('When to go')
    await expect(page).toHaveTitle(/Apia/)
    expect(await violationsIn(page)).toEqual([])
    expect(await (await request.get('/apia.md')).text()).toContain('\n\nThe article cannot be shown right now.')
    expect(await (await request.get('/apia/ko')).text()).not.toContain('javascript:')
  })
})
