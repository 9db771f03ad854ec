import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, looking, test } from './support/embedding'

const script = (site: { origin: string }, version = 'v1') => `<script async src="${site.origin}/embed/${version}.js"></script>`
const element = '<portolan-weather place="chongjin" show="now"><a href="/x">Weather in Chongjin</a></portolan-weather>'

/** Counts the cards that are asked for. */
function countCards(page: Page): () => number {
  let cards = 0
  page.on('request', (request) => {
    if (request.url().includes('/card?')) cards += 1
  })
  return () => cards
}

looking('the element shows the card of the server', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(element + script(site)))
  await expect(hostPage.getByRole('region', { name: 'Weather in Chongjin' })).toBeVisible()
  await expect(hostPage.getByText('17°C')).toBeVisible()
  await expect(hostPage.getByRole('link', { name: 'Weather in Chongjin' })).toBeHidden()
})

looking('script and smallest card take at most 3.6 kB, the script at most 1.5', async ({ request }) => {
  const size = async (path: string) => gzipSync(await (await request.get(path)).body(), { level: 9 }).length
  const code = await size('/embed/v1.js')
  expect(code).toBeLessThanOrEqual(1_500)
  expect(code + (await size('/embed/chongjin/card?show=now'))).toBeLessThanOrEqual(3_600)
})

looking('what is published under a version may be kept for ever, the moving name for an hour', async ({ request }) => {
  const moving = await request.get('/embed/v1.js')
  const pinned = await request.get('/embed/v1.0.0.js')
  expect(await moving.text()).toBe(await pinned.text())
  expect(pinned.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(moving.headers()['cache-control']).toContain('max-age=3600')
  for (const response of [moving, pinned]) {
    expect(response.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(response.headers()['content-type']).toContain('javascript')
  }
})

looking('two elements and two versions of the script get on with each other', async ({ host, hostPage, site }) => {
  const dark = element.replace('show', 'theme="dark" units="imperial" show')
  await hostPage.goto(host.publish(element + dark + script(site) + script(site, 'v1.0.0') + script(site)))
  await expect(hostPage.getByText('17°C')).toBeVisible()
  await expect(hostPage.getByText('62°F')).toBeVisible()
  const colours = await hostPage
    .locator('.weather-card')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor))
  expect(new Set(colours).size).toBe(2)
})

looking('a strict policy of the host, with Trusted Types, lets it work', async ({ host, hostPage, site }) => {
  const policy = `default-src 'none'; img-src data:; script-src ${site.origin}; connect-src ${site.origin}; require-trusted-types-for 'script'; trusted-types 'none'`
  await hostPage.goto(host.publish(element + script(site), { 'content-security-policy': policy }))
  await expect(hostPage.getByText('17°C')).toBeVisible()
  expect(await hostPage.locator('.weather-card').evaluate((card) => getComputedStyle(card).display)).toBe('block')
  await expect(hostPage.locator('.weather-card__temperature')).toHaveCSS('font-weight', '300')
})

looking('a host that is cross-origin isolated can have it', async ({ host, hostPage, site }) => {
  const isolation = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
  await hostPage.goto(host.publish(element + script(site), isolation))
  await expect(hostPage.getByText('17°C')).toBeVisible()
})

looking('its size does not depend on the styles of the host', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(element + script(site)))
  const height = () => hostPage.locator('.weather-card').evaluate((card) => card.getBoundingClientRect().height)
  await expect(hostPage.getByText('17°C')).toBeVisible()
  const usual = await height()
  await hostPage.addStyleTag({
    content: 'html { font: 62.5%/3 monospace; letter-spacing: 3px; word-spacing: 9px } * { text-transform: uppercase }',
  })
  expect(await height()).toBe(usual)
})

looking('its letters are its own, whatever the host gives to all', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(element + script(site)))
  await expect(hostPage.getByText('17°C')).toBeVisible()
  const look = () =>
    hostPage.locator('.weather-card__title').evaluate((title) => {
      const { letterSpacing, wordSpacing, wordBreak, whiteSpace, textTransform, textIndent, textAlign, lineHeight, font } = getComputedStyle(title)
      return { letterSpacing, wordSpacing, wordBreak, whiteSpace, textTransform, textIndent, textAlign, lineHeight, font }
    })
  const usual = await look()
  await hostPage.addStyleTag({
    content: `* { letter-spacing: 3px; word-spacing: 9px; word-break: break-all; white-space: pre; text-transform: uppercase;
      text-indent: 2em; text-align: end; font: italic small-caps 20px/3 monospace }`,
  })
  expect(await look()).toEqual(usual)
})

looking('attributes are live, and those that change together cost one request', async ({ host, hostPage, site }) => {
  const cards = countCards(hostPage)
  await hostPage.goto(host.publish(element + script(site)))
  await expect(hostPage.getByText('17°C')).toBeVisible()
  expect(cards()).toBe(1)
  await hostPage.locator('portolan-weather').evaluate((weather) => {
    weather.setAttribute('units', 'imperial')
    weather.setAttribute('lang', 'ko')
    weather.setAttribute('show', 'days')
  })
  await expect(hostPage.getByText('62°F')).toBeVisible()
  await expect(hostPage.getByRole('region', { name: '청진 날씨' })).toBeVisible()
  await expect(hostPage.locator('.weather-card__days li')).toHaveCount(7)
  expect(cards()).toBe(2)
})

looking('it speaks the language of the page around it', async ({ host, hostPage, site }) => {
  await hostPage.goto(host.publish(`<div lang="ko_KR">${element}</div>${script(site)}`))
  await expect(hostPage.getByRole('region', { name: '청진 날씨' })).toBeVisible()
})

looking('being moved costs no request, a copy works, and what was removed asks no more', async ({ host, hostPage, site }) => {
  await hostPage.clock.install()
  const cards = countCards(hostPage)
  await hostPage.goto(host.publish(`<main></main>${element}${script(site)}`))
  await expect(hostPage.getByText('17°C')).toBeVisible()
  await hostPage.evaluate(() => {
    const weather = document.querySelector('portolan-weather')
    if (weather) document.querySelector('main')?.append(weather)
  })
  await expect(hostPage.locator('main').getByText('17°C')).toBeVisible()
  expect(cards()).toBe(1)
  await hostPage.evaluate(() => {
    const weather = document.querySelector('portolan-weather')
    if (weather) document.body.append(weather.cloneNode(true))
  })
  await expect(hostPage.getByText('17°C')).toHaveCount(2)
  expect(cards()).toBe(2)
  await hostPage.evaluate(() => document.querySelector('portolan-weather')?.remove())
  await hostPage.clock.fastForward('16:00')
  await expect.poll(cards).toBe(3)
})

looking('it updates itself every 15 minutes, and not while it is paused', async ({ host, hostPage, site }) => {
  await hostPage.clock.install()
  const cards = countCards(hostPage)
  await hostPage.goto(host.publish(element + script(site)))
  await expect(hostPage.getByText('17°C')).toBeVisible()
  await hostPage.clock.runFor('14:00')
  expect(cards()).toBe(1)
  // It looks every half minute whether it is time.
  await hostPage.clock.runFor('01:40')
  await expect.poll(cards).toBe(2)
  const pause = hostPage.getByRole('button', { name: 'Pause' })
  await pause.click()
  await expect(pause).toHaveAttribute('aria-pressed', 'true')
  await hostPage.clock.runFor('40:00')
  expect(cards()).toBe(2)
  await pause.click()
  await hostPage.clock.runFor('00:31')
  await expect.poll(cards).toBe(3)
})

looking('an update does not take the focus away', async ({ host, hostPage, site }) => {
  await hostPage.clock.install()
  await hostPage.goto(host.publish(element + script(site)))
  await hostPage.getByRole('link', { name: 'CC BY 4.0' }).focus()
  const updated = hostPage.waitForResponse(/\/card\?/)
  await hostPage.clock.runFor('15:40')
  await (await updated).finished()
  await expect(hostPage.getByRole('link', { name: 'CC BY 4.0' })).toBeFocused()
})

test.describe('when it cannot be fetched', () => {
  test.use({ expectedErrors: /Failed to load resource|50[03]|404|blocked by CORS/ })

  test('what it had stays', async ({ host, hostPage, site, upstream, passTime }) => {
    await hostPage.goto(host.publish(element + script(site)))
    await expect(hostPage.getByText('17°C')).toBeVisible()
    upstream.setAll('html-500')
    passTime(49 * 3_600_000)
    const failed = hostPage.waitForResponse(/units=imperial/)
    await hostPage.locator('portolan-weather').evaluate((weather) => weather.setAttribute('units', 'imperial'))
    expect((await failed).status()).toBe(503)
    await (await failed).finished()
    await expect(hostPage.getByText('17°C')).toBeVisible()
  })

  test('without weather it says so where it has nothing better', async ({ host, hostPage, site, upstream }) => {
    upstream.setAll('html-500')
    await hostPage.goto(host.publish(element + script(site)))
    await expect(hostPage.getByText('No weather to be had right now')).toBeVisible()
  })

  looking('the link stays where there was nothing yet', async ({ host, hostPage, site }) => {
    await hostPage.route(/\/card\?/, (route) => route.abort())
    await hostPage.goto(host.publish(element + script(site)))
    await expect(hostPage.getByRole('link', { name: 'Weather in Chongjin' })).toBeVisible()
  })

  looking('for a place that is not there it shows the link, not another place', async ({ host, hostPage, site }) => {
    await hostPage.goto(host.publish(element + script(site)))
    await expect(hostPage.getByText('17°C')).toBeVisible()
    const asked = hostPage.waitForResponse(/atlantis/)
    await hostPage.locator('portolan-weather').evaluate((weather) => weather.setAttribute('place', 'atlantis'))
    await asked
    await expect(hostPage.getByText('17°C')).toBeHidden()
    await expect(hostPage.getByRole('link', { name: 'Weather in Chongjin' })).toBeVisible()
  })
})

test('a slow provider holds up nothing but the card', async ({ host, hostPage, site, upstream }) => {
  upstream.latency = 2_000
  await hostPage.goto(host.publish(element + script(site)))
  await expect(hostPage.getByRole('link', { name: 'Weather in Chongjin' })).toBeVisible()
  await expect(hostPage.getByText('17°C')).toBeVisible()
})
