import type { APIRequestContext } from '@playwright/test'
import { expect, looking as test } from './support/embedding'

const ask = (request: APIRequestContext, url: string, more: Record<string, string | number> = {}) =>
  request.get('/api/oembed', { params: { url, ...more } })

interface Answer {
  [member: string]: string | number
  html: string
  width: number
  height: number
}

/** The rules of https://oembed.com, 2.3.4, for any answer that is rich. */
function expectToKeepTheRules(answer: Answer) {
  expect(answer.type).toBe('rich')
  expect(answer.version).toBe('1.0')
  expect(Number.isInteger(answer.width) && Number.isInteger(answer.height)).toBe(true)
  expect(typeof answer.html).toBe('string')
  const known =
    'type version title author_name author_url provider_name provider_url cache_age thumbnail_url thumbnail_width thumbnail_height html width height'
  for (const member of Object.keys(answer)) expect(known.split(' ')).toContain(member)
  const thumbnail = Object.keys(answer).filter((member) => member.startsWith('thumbnail_'))
  expect([0, 3]).toContain(thumbnail.length)
}

test('the page and its embed are answered, each with its own frame', async ({ request, site }) => {
  for (const [url, src] of [
    [`${site.origin}/chongjin`, '/embed/chongjin'],
    [`${site.origin}/chongjin/?utm_source=x#weather`, '/embed/chongjin'],
    [`${site.origin}/chongjin/ko`, '/embed/chongjin?lang=ko'],
    // A page is answered whatever its query says.
    [`${site.origin}/chongjin?theme=sepia&units=imperial&show=`, '/embed/chongjin?units=imperial'],
    [`${site.origin}/chongjin/ko?lang=fr&from=2026-12-24`, '/embed/chongjin?lang=ko'],
    [`${site.origin}/embed/chongjin?units=&theme=`, '/embed/chongjin'],
    [`${site.origin}/embed/chongjin?units=imperial&lang=ko`, '/embed/chongjin?units=imperial&amp;lang=ko'],
  ] as const) {
    const response = await ask(request, url)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('application/json')
    expect(response.headers()['access-control-allow-origin']).toBe('*')
    const answer: Answer = await response.json()
    expectToKeepTheRules(answer)
    expect(answer.html).toContain(`<iframe src="${site.origin}${src}"`)
  }
})

test('what is pasted can be read without the frame, and shows the weather with it', async ({
  request,
  site,
  host,
  hostPage,
}) => {
  const { html }: Answer = await (await ask(request, `${site.origin}/chongjin`)).json()
  await hostPage.goto(host.publish(html))
  const quotation = hostPage.locator('blockquote').getByRole('link')
  await expect(quotation).toHaveText(/^Weather in Chongjin: 17°C, Heavy drizzle, .*Recorded in Copenhagen/)
  await expect(quotation).toHaveAttribute('href', `${site.origin}/chongjin`)
  await expect(hostPage.frameLocator('iframe').getByText('17°C')).toBeVisible()
})

test('both formats say the same', async ({ request, site, page }) => {
  const url = `${site.origin}/embed/chongjin?show=days&lang=ko`
  const json: Answer = await (await ask(request, url, { format: 'json' })).json()
  const response = await ask(request, url, { format: 'xml' })
  expect(response.headers()['content-type']).toBe('text/xml; charset=utf-8')
  await page.goto('/chongjin')
  const members = await page.evaluate((xml) => {
    const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement
    return [root.nodeName, ...Array.from(root.children, (child) => [child.nodeName, child.textContent])]
  }, await response.text())
  expect(members).toEqual(['oembed', ...Object.entries(json).map(([name, value]) => [name, `${value}`])])
})

test('the size is within the limits, and where there is less room less is shown', async ({ request, site }) => {
  for (const [maxheight, show] of [
    [2000, null],
    [900, 'days'],
    [600, 'hours'],
    [450, 'now'],
    [100, 'now'],
  ] as const) {
    const answer: Answer = await (await ask(request, `${site.origin}/chongjin`, { maxwidth: 350, maxheight })).json()
    expectToKeepTheRules(answer)
    expect(answer.width).toBeLessThanOrEqual(350)
    expect(answer.height).toBeLessThanOrEqual(maxheight)
    expect(answer).not.toHaveProperty('thumbnail_url')
    expect(/show=(\w+)/.exec(answer.html)?.[1] ?? null).toBe(show)
  }
})

test('the thumbnail is the picture that it says it is', async ({ request, site }) => {
  const answer = await (await ask(request, `${site.origin}/chongjin`)).json()
  const picture = await (await request.get(answer.thumbnail_url)).body()
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
    answer.thumbnail_width,
    answer.thumbnail_height,
  ])
})

for (const [url, status] of [
  ['http://stranger.example/chongjin', 404],
  ['//stranger.example/chongjin', 404],
  ['https://localhost.stranger.example/chongjin', 404],
  ['javascript:alert(1)', 404],
  ['ftp://localhost/chongjin', 404],
  ['chongjin', 404],
  ['SITE/atlantis', 404],
  ['SITE/', 404],
  ['SITE/chongjin/xx', 404],
  ['SITE/embed/chongjin/ko', 404],
  ['SITE/embed/chongjin?theme=sepia', 404],
  ['SITE/%ff', 404],
  ['SITE/api/weather/chongjin', 404],
  ['SITE/embed/chongjin?units="><script>', 404],
  ['SITE@stranger.example/chongjin', 404],
  ['', 400],
] as const) {
  test(`"${url}" is ${status}, and is not repeated`, async ({ request, site }) => {
    const response = await ask(request, url.replace('SITE', site.origin))
    expect(response.status()).toBe(status)
    expect(response.headers()['content-type']).toBe('application/problem+json')
    expect(await response.text()).not.toMatch(/stranger|script|atlantis/)
  })
}

test('what is empty counts as not given', async ({ request, site }) => {
  const answer = await ask(request, `${site.origin}/chongjin`, { format: '', maxwidth: '', maxheight: ' ' })
  expect(answer.status()).toBe(200)
  expect((await answer.json()).thumbnail_url).toContain('/embed/chongjin/card.png')
})

test('another format is 501, and a size that is none is 400', async ({ request, site }) => {
  const url = `${site.origin}/chongjin`
  expect((await ask(request, url, { format: 'yaml' })).status()).toBe(501)
  for (const maxwidth of ['-1', '0', 'wide', '1.5', '1e400']) {
    expect((await ask(request, url, { maxwidth })).status(), maxwidth).toBe(400)
  }
})

for (const path of ['/chongjin', '/embed/chongjin?units=imperial']) {
  test(`${path} says where its oEmbed answers are, in its head and in a header`, async ({ page, request, site }) => {
    const response = await page.goto(path)
    const address = (format: string) =>
      `${site.origin}/api/oembed?url=${encodeURIComponent(site.origin + path)}&format=${format}`
    for (const [format, type] of [
      ['json', 'application/json+oembed'],
      ['xml', 'text/xml+oembed'],
    ] as const) {
      const link = page.locator(`head link[rel="alternate"][type="${type}"]`)
      await expect(link).toHaveAttribute('href', address(format))
      await expect(link).toHaveAttribute('title', 'Weather in Chongjin')
      expect(response?.headers().link).toContain(`<${address(format)}>; rel="alternate"; type="${type}"`)
      expect((await request.get(address(format))).status()).toBe(200)
    }
  })
}
