import { type IncomingHttpHeaders, request as send } from 'node:http'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { allowedMethods } from '@/lib/http/allowed-methods'
import { findRoute } from '@/lib/http/find-route'
import { routes } from '@/lib/http/routes'
import { test as looking } from './support/looking-test'
import { expect, test } from './support/test'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Sends a request as it is, past any client that would refuse its method or mend its path. */
async function ask(origin: string, method: string, path: string): Promise<Answer> {
  const { hostname: host, port } = new URL(origin)
  const request = send({ host: host.replace(/[[\]]/g, ''), port, method, path }).end()
  const [response] = await once(request, 'response')
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

for (const HOSTNAME of new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', hostname()])) {
  test.describe(`with the host name ${HOSTNAME}`, () => {
    test.use({ settings: { HOSTNAME } })

    test('every kind of address is answered', async ({ site }) => {
      const get = (path: string) => ask(site.origin, 'GET', path)
      expect((await get('/chongjin')).body).toContain('<h1')
      expect(await get('/chongjin/en')).toMatchObject({ status: 308, headers: { location: '/chongjin' } })
      const unknown = await get('/atlantis')
      expect(unknown).toMatchObject({ status: 404, headers: { 'content-type': expect.stringContaining('text/html') } })
      expect(unknown.body).toContain('<h1')
      expect((await get('/atlantis?from=2026-12-24&to=2027-01-05')).status).toBe(404)
      const question = await get('/chongjin/fr?from=2026-12-24&to=2027-01-05')
      expect(question).toMatchObject({ status: 200, headers: { 'cache-control': expect.stringContaining('no-store') } })
      expect(question.body).toContain('24 décembre 2026')
      expect(JSON.parse((await get('/api/weather/chongjin')).body)).toHaveProperty('current')
      expect(await get('/api/nothing')).toMatchObject({
        status: 404,
        headers: { 'content-type': 'application/problem+json' },
      })
      expect((await get('/%ff')).status).toBe(400)
      expect((await get('/api/weather/%ff')).status).toBe(400)
      expect(await ask(site.origin, 'POST', '/chongjin')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    })
  })
}

/** An address of each route, with one of the build's files. */
async function addresses(origin: string): Promise<string[]> {
  const page = (await ask(origin, 'GET', '/chongjin')).body
  const chunk = /\/_next\/static\/[\w./~-]+\.js/.exec(page)?.[0] ?? ''
  const ofRoutes = routes
    .filter(({ internal, path }) => !internal && path !== '/_next/*')
    .map(({ path }) =>
      path
        .replace('/_next/static/*', chunk)
        .replace('/fonts/*', '/fonts/newsreader-latin.woff2')
        .replace('*', '1.0.0')
        .replace('[destination]', 'chongjin')
        .replace('[language]', 'ko')
        .replace(/\[\w+\]/, 'name'),
    )
  return [...ofRoutes, '/atlantis', '/atlantis/ko', '/a/b/c/d', '/api/nothing', '/_next/static/nothing.js', '/_next/image']
}

test('a method that an address does not answer is 405 with those that it does, and no fault', async ({ site }) => {
  for (const path of await addresses(site.origin)) {
    const allowed = allowedMethods(findRoute(path)?.route)
    for (const method of ['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
      if (method === 'POST' && allowed.includes('POST')) continue
      const { status, headers } = await ask(site.origin, method, path)
      expect(status, `${method} ${path}`).toBe(allowed.includes(method) ? 204 : 405)
      expect(headers.allow, `${method} ${path}`).toBe(allowed.join(', '))
      if (status === 204) expect(headers['access-control-allow-origin'], path).toBe('*')
    }
  }
  expect(await ask(site.origin, 'OPTIONS', '*')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  expect((await ask(site.origin, 'GET', `${site.origin}/api/health`)).status, 'as a proxy is asked').toBe(200)
  expect(site.log.filter(({ level }) => level === 'error')).toEqual([])
})

looking('what is made for one reader is not kept by a cache, and the rest may be', async ({ site }) => {
  for (const path of await addresses(site.origin)) {
    const { status, headers } = await ask(site.origin, 'GET', path)
    const control = headers['cache-control'] ?? ''
    if (findRoute(path)?.route.forOneReader) expect(control, path).toMatch(/no-store|private/)
    else if (status === 200) expect(control, path).not.toMatch(/no-store|private/)
    // A place may be added, and a file deployed.
    else if (status === 404) expect(control, path).toMatch(/no-store|^public, max-age=0, s-maxage=60$/)
  }
})

test('metrics and the log name the route of every address, and count unknown ones as one', async ({ site }) => {
  const paths = await addresses(site.origin)
  for (const path of paths) await ask(site.origin, 'GET', path)
  const metrics = (await ask(site.origin, 'GET', '/api/metrics')).body
  const counted = new Set([...metrics.matchAll(/route="([^"]+)"/g)].map(([, route]) => route))
  const named = routes.filter(({ internal, path }) => !internal && path !== '/api/metrics').map(({ path }) => path)
  expect([...counted].sort()).toEqual(expect.arrayContaining(['other', ...named].sort()))
  expect([...counted].filter((route) => route !== 'other' && !routes.some(({ path }) => path === route))).toEqual([])
  expect(metrics).not.toMatch(/atlantis|nothing/)
})
