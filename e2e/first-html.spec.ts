import { expect, test } from './support/cold-test'
import { test as looking } from './support/looking-test'

/** The temperature that the card in some HTML shows. */
function shownTemperature(html: string): string | undefined {
  return html.match(/weather-card__temperature"><span>([^<]*)</)?.[1]
}

test('the first HTML of a cold site holds the temperature', async ({ request, upstream }) => {
  const response = await request.get('/chongjin')
  expect(shownTemperature(await response.text())).toBe('17°')
  expect(upstream.requests).toHaveLength(1)
})

looking('shared caches may keep a page, for a minute in all', async ({ request }) => {
  const response = await request.get('/chongjin')
  const control = response.headers()['cache-control'] ?? ''
  const seconds = [...control.matchAll(/(s-maxage|stale-while-revalidate)=(\d+)/g)]
  expect(seconds.map(([, name]) => name)).toEqual(['s-maxage', 'stale-while-revalidate'])
  expect(seconds.reduce((sum, [, , value]) => sum + Number(value), 0)).toBeLessThanOrEqual(60)
})

test('a failed fetch is out of the HTML after a minute', async ({ request, upstream, passTime }) => {
  upstream.setAll('html-500')
  expect(await (await request.get('/chongjin')).text()).toContain('No weather to be had right now')
  upstream.setAll('ok')
  passTime(61_000)
  expect(shownTemperature(await (await request.get('/chongjin')).text())).toBe('17°')
})

test('the HTML names the provider that answered', async ({ request, upstream }) => {
  upstream.behaviour.openMeteo = 'html-500'
  const html = await (await request.get('/chongjin')).text()
  expect(html).toContain('Data from MET Norway')
  expect(html).not.toContain('Weather data by Open-Meteo.com')
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  looking('the page shows article and weather', async ({ page }) => {
    await page.goto('/chongjin')
    const card = page.getByRole('region', { name: 'Weather in Chongjin' })
    await expect(card.getByText('17°C')).toBeVisible()
    await expect(card.getByText('Heavy drizzle').filter({ visible: true }).first()).toBeVisible()
    await expect(card.getByRole('link', { name: 'Weather data by Open-Meteo.com' })).toBeVisible()
    // An age would become wrong.
    await expect(card.getByText(/^retrieved at \d\d:\d\d$/)).toBeVisible()
    await expect(card.getByText(/^retrieved .* ago$|^retrieved just now$/)).toBeHidden()
    await expect(page.getByRole('heading', { name: 'Famine' })).toBeVisible()
  })

  looking('no button is shown that could not work', async ({ page }) => {
    await page.goto('/chongjin')
    await expect(page.getByText('Updates itself')).toBeHidden()
    const buttons = page.getByRole('button').filter({ visible: true })
    // A form is sent without scripts, too, and a popover opens.
    const idle = await buttons.evaluateAll((all) =>
      (all as HTMLButtonElement[]).filter((button) => !button.form && !button.popoverTargetElement).map(({ innerText }) => innerText),
    )
    expect(idle).toEqual([])
    await expect(buttons).toHaveText([/English/, 'Show what is usual', 'Send'])
  })

  test('without weather the page says so, and its Retry is a link', async ({ page, upstream }) => {
    upstream.setAll('html-500')
    await page.goto('/chongjin')
    await expect(page.getByText('No weather to be had right now')).toBeVisible()
    await expect(page.getByText('Typical for')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Retry' })).toHaveAttribute('href', '/chongjin')
  })

  test('a page made too early offers to be loaded again', async ({ page, upstream }) => {
    upstream.setAll('hang')
    await page.goto('/chongjin')
    await expect(page.getByText('Loading', { exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Load the page again' })).toBeVisible()
  })
})
