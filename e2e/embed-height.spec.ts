import { expect, looking as test } from './support/embedding'

const frameOf = (site: { origin: string }) => `${site.origin}/embed/chongjin?show=days`

/** As wp-embed.js does it: a secret in the fragment, the source checked, the height kept within limits. */
const wordpress = `<script>
  const frame = document.querySelector('iframe')
  const secret = 'x7Yq2Zk9Lm'
  frame.addEventListener('load', () => {
    if (frame.dataset.secret) return
    frame.src += '#?secret=' + secret
    frame.dataset.secret = secret
  })
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.secret !== frame.dataset.secret) return
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value))
  })
</script>`

test('WordPress learns the height from its sandboxed frame', async ({ host, hostPage, site }) => {
  const frame = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${frameOf(site)}" width="400" height="200"></iframe>`
  await hostPage.goto(host.publish(frame + wordpress))
  await expect.poll(() => hostPage.locator('iframe').getAttribute('height').then(Number)).toBeGreaterThan(500)
  const inside = await hostPage
    .frameLocator('iframe')
    .locator('html')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
  expect(Number(await hostPage.locator('iframe').getAttribute('height'))).toBe(inside)
})

test('WordPress goes on to learn it when a reader has chosen other units', async ({ host, hostPage, site }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${frameOf(site)}" width="400" height="200"></iframe>`
  await hostPage.goto(host.publish(frame + wordpress))
  const height = () => hostPage.locator('iframe').getAttribute('height').then(Number)
  await expect.poll(height).toBeGreaterThan(500)
  await hostPage.frameLocator('iframe').getByRole('link', { name: '°F' }).click()
  await expect(hostPage.frameLocator('iframe').getByText('62°F')).toBeVisible()
  await hostPage.locator('iframe').evaluate((element) => element.setAttribute('height', '200'))
  await expect.poll(height).toBeGreaterThan(500)
})

const listener = `<script>
  window.heard = []
  addEventListener('message', ({ source, data }) => {
    if (source === document.querySelector('iframe').contentWindow) heard.push(data)
  })
</script>`

for (const [dialect, height] of [
  ['Datawrapper', (data: Message) => data['datawrapper-height']?.chongjin],
  ['AMP', (data: Message) => (data.sentinel === 'amp' && data.type === 'embed-size' ? data.height : undefined)],
  [
    'Medium',
    (data: Message | string) => {
      if (typeof data !== 'string') return undefined
      const message: Message = JSON.parse(data)
      return message.context === 'iframe.resize' ? message.height : undefined
    },
  ],
] as [string, (data: unknown) => number | undefined][]) {
  test(`a host that listens as ${dialect} does learns the height, again when it changes`, async ({
    host,
    hostPage,
    site,
  }) => {
    await hostPage.goto(host.publish(`${listener}<iframe src="${frameOf(site)}" width="400" height="200"></iframe>`))
    const last = async () => {
      const heard: unknown[] = await hostPage.evaluate('heard')
      return heard.map((data) => height(data)).findLast((value) => value !== undefined) ?? 0
    }
    await expect.poll(last).toBeGreaterThan(500)
    const wide = await last()
    await hostPage.locator('iframe').evaluate((frame) => frame.setAttribute('width', '260'))
    await expect.poll(last).toBeGreaterThan(wide)
  })
}

interface Message {
  'datawrapper-height'?: Record<string, number>
  sentinel?: string
  type?: string
  context?: string
  height?: number
}
