import { pagePath } from '@/components/page/page-path'
import { compare, morning, test } from '../support/appearance'
import { expect } from '../support/test'

test('the card looks as it did, in each of its states', async ({ page, language, upstream, setClocks }) => {
  const card = page.locator('.weather-card')
  const inState = async (state: string, hours: number) => {
    await setClocks(morning + hours * 3_600_000)
    await page.goto(pagePath('chongjin', language))
    await expect(card).toHaveAttribute('data-state', state)
    await compare({ [`card-${state}`]: card })
  }
  // The page alone is looked at: what the card asks for after it does not come.
  await page.route('**/api/weather/*', () => {})
  // Longer than the page waits for it.
  upstream.latency = 2_200
  await inState('loading', 0)
  upstream.latency = 0
  await inState('fresh', 1)
  upstream.setAll('html-500')
  await inState('late', 4)
  await inState('old', 8)
  await inState('none', 80)
  await page.unrouteAll()
})
