import { connect } from 'node:net'
import { once } from 'node:events'
import { test as looking } from './support/looking-test'
import { expect, test } from './support/test'
import type { Site } from './support/site'

/** A request as it is, past any client that would mend it. */
async function rawStatus(site: Site, method: string, path: string): Promise<number> {
  const { hostname, port } = new URL(site.origin)
  const socket = connect(Number(port), hostname)
  socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`)
  let text = ''
  socket.on('data', (chunk) => (text += chunk))
  await once(socket, 'close')
  expect(text, 'no stack trace').not.toMatch(/\n\s+at .+:\d+:\d+/)
  return Number(text.split(' ')[1])
}

const long = 'x'.repeat(8_000)

const cases: [method: string, path: string, statuses: number[]][] = [
  ['GET', '/atlantis', [404]],
  ['GET', '/Chongjin', [404]],
  ['GET', '/chongjin/x', [404]],
  ['GET', '/chongjin%00', [404]],
  ['GET', '/..%2f..%2fetc%2fpasswd', [404]],
  ['GET', '/%2e%2e/content/chongjin/sources.json', [404]],
  ['GET', '/content/chongjin/destination.json', [404]],
  ['GET', '/%E0%A4%A', [400]],
  ['GET', '/%', [400]],
  ['GET', '/api/weather/%ff', [400]],
  ['GET', '/api/weather/..%2fchongjin', [404]],
  ['GET', '/api/weather/__proto__', [404]],
  ['GET', '/api/weather/constructor', [404]],
  ['GET', `/api/weather/${long}`, [404]],
  ['GET', '/api/weather', [404]],
  ['GET', `/chongjin?q=${long}`, [200]],
  ['GET', `/api/weather/chongjin?q=${long}`, [200]],
  ['GET', '/chongjin?%', [200]],
  ['POST', '/chongjin', [405]],
  ['DELETE', '/', [405]],
  ['OPTIONS', '/chongjin', [405]],
  ['TRACE', '/chongjin', [405]],
  ['POST', '/api/weather/chongjin', [405]],
  ['PUT', '/api/weather/chongjin', [405]],
  ['PATCH', '/api/weather/chongjin', [405]],
  ['DELETE', '/api/weather/chongjin', [405]],
  ['TRACE', '/api/weather/chongjin', [400, 405]],
  ['PROPFIND', '/api/weather/chongjin', [400, 405]],
  ['NONSENSE', '/chongjin', [400]],
]

test('bad input gets a proper answer, and never a fault', async ({ site }) => {
  for (const [method, path, statuses] of cases) {
    const status = await rawStatus(site, method, path)
    expect(statuses, `${method} ${path.slice(0, 60)} answered ${status}`).toContain(status)
  }
  expect(site.output).not.toMatch(/Error/)
})

looking('that a page is not there is not kept for long: it may be added', async ({ request }) => {
  const response = await request.get('/atlantis')
  expect(response.status()).toBe(404)
  expect(response.headers()['cache-control']).toBe('public, max-age=0, s-maxage=60')
})
