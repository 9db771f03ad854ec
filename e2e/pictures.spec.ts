import { languages } from '@/lib/languages'
import { expect, looking, test } from './support/embedding'

looking('the drawing has its text in it, in Hangul too', async ({ page }) => {
  const response = await page.goto('/embed/chongjin/card.svg?lang=ko')
  expect(response?.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
  for (const text of ['청진 날씨', '17°C', '강한 이슬비', 'Weather data by Open-Meteo.com (CC BY 4.0)']) {
    await expect(page.locator('text', { hasText: text }), text).toBeVisible()
  }
  await expect(page.locator('title')).toHaveText(/^청진 날씨: 17°C/)
})

for (const shape of ['card.svg', 'card.png']) {
  looking(`${shape} is shown as a picture on somebody's page, one that is isolated too`, async ({ host, hostPage, site }) => {
    const isolation = { 'cross-origin-embedder-policy': 'require-corp' }
    await hostPage.goto(host.publish(`<img src="${site.origin}/embed/chongjin/${shape}" alt="">`, isolation))
    const width = () => hostPage.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)
    await expect.poll(width).toBe(shape === 'card.png' ? 1200 : 600)
  })
}

looking('a picture is drawn in every language, and each is another', async ({ request }) => {
  const pictures = new Set<string>()
  for (const lang of languages) {
    const response = await request.get(`/embed/longyearbyen/card.png?lang=${lang}`)
    expect(response.status(), lang).toBe(200)
    pictures.add((await response.body()).toString('base64'))
  }
  expect(pictures.size).toBe(languages.length)
})

looking('the picture differs with every option that it has', async ({ request }) => {
  const pictures = new Set<string>()
  for (const query of ['', '?units=imperial', '?theme=dark', '?lang=ko']) {
    const response = await request.get(`/embed/chongjin/card.png${query}`)
    expect(response.headers()['content-type']).toBe('image/png')
    pictures.add((await response.body()).toString('base64'))
  }
  expect(pictures.size).toBe(4)
})

/** How many pixels of the picture are not like its ground, between two heights. */
const marked = ([address, from, to]: [string, number, number]) =>
  new Promise<number>((resolve) => {
    const image = new Image()
    image.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 630 })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data } = context?.getImageData(0, from, 1100, to - from) ?? { data: [] }
      let count = 0
      for (let index = 0; index < data.length; index += 4) count += (data[index] ?? 255) < 128 ? 1 : 0
      resolve(count)
    }
    image.src = address
  })

looking('Hangul is drawn in pixels where the server has no such font', async ({ page }) => {
  await page.goto('/chongjin')
  const heading = (lang: string) =>
    page.evaluate(marked, [`/embed/chongjin/card.png?lang=${lang}`, 40, 90] as [string, number, number])
  const [english, korean] = [await heading('en'), await heading('ko')]
  expect(english).toBeGreaterThan(1000)
  expect(korean).toBeGreaterThan(500)
  expect(korean).not.toBe(english)
})

looking('in plain text it is there for a terminal', async ({ request }) => {
  const response = await request.get('/chongjin.txt?units=imperial')
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(/^Weather in Chongjin\n/)
  expect(text).toContain('62°F  Heavy drizzle')
  expect(text).toContain('Weather data by Open-Meteo.com (CC BY 4.0) https://open-meteo.com/')
  expect(text.match(/^(Today|Mon|Tue|Wed|Thu|Fri|Sat|Sun) .*°/gm)).toHaveLength(7)
})

test.describe('without weather', () => {
  test('picture and text say so, and nobody keeps that', async ({ request, upstream }) => {
    upstream.setAll('html-500')
    for (const path of ['/embed/chongjin/card.svg', '/chongjin.txt']) {
      const response = await request.get(path)
      expect(response.status()).toBe(503)
      expect(response.headers()['cache-control']).toBe('no-store')
      expect(await response.text()).toContain('No weather to be had right now')
    }
    expect((await request.get('/embed/chongjin/card.png')).status()).toBe(503)
  })
})
