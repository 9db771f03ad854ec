import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import type { Site } from './support/site'
import { layoutShiftsOf, recordLayoutShifts } from './support/layout-shifts'
import { expect, test } from './support/looking-test'

/** So much of a page, in characters, fills a window. */
const firstWindow = 20_000

/** Opens a page that is sent tag by tag, and painted after each. */
async function openSlowly(page: Page, site: Site, path: string): Promise<void> {
  const html = await (await fetch(site.origin + path)).text()
  const begin = html.indexOf('<body')
  const tags = html.slice(begin, begin + firstWindow).split(/(?=<)/)
  const server = createServer((request, response) => {
    if (request.url !== '/') void forward(request, response, site)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const asked = once(server, 'request')
  const loaded = page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const response: ServerResponse = (await asked)[1]
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.write(html.slice(0, begin))
  await page.waitForURL(/127/, { waitUntil: 'commit' })
  for (const tag of tags) {
    response.write(tag)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  response.end(html.slice(begin + firstWindow))
  await loaded
  server.close()
}

async function forward(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const answer = await fetch(site.origin + request.url)
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
  response.end(Buffer.from(await answer.arrayBuffer()))
}

for (const { path, width } of [
  { path: '/chongjin', width: 360 },
  { path: '/chongjin', width: 1280 },
  { path: '/', width: 768 },
]) {
  test(`nothing of ${path} moves at ${width} px while it arrives tag by tag`, async ({ browser, site }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, serviceWorkers: 'block' })
    await recordLayoutShifts(page)
    await openSlowly(page, site, path)
    expect(await layoutShiftsOf(page)).toEqual([])
    await page.close()
  })
}
