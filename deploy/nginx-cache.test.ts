import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { MirrorSite } from './testing/mirror-site'
import { describeNginx, oneInstance, startNginx } from './testing/nginx'
import { type Sent, send } from './testing/send'

/* No request may shape the answer to another one: see the fault S1, a cache key without separators. */

/** Addresses of each kind that is kept. */
const kinds = {
  page: (place: string) => ({ path: `/${place}` }),
  'page in Korean': (place: string) => ({ path: `/${place}/ko` }),
  'list of replies': (place: string) => ({ path: `/${place}/replies`, headers: { 'accept-language': 'fr,en;q=0.5' } }),
  chunk: (place: string) => ({ path: `/_next/static/chunks/${place}.js` }),
  frame: (place: string) => ({ path: `/embed/${place}?show=days&lang=ko` }),
  picture: (place: string) => ({ path: `/photos/${place}/commons-1?w=320`, headers: { accept: 'image/webp,*/*' } }),
  JSON: (place: string) => ({ path: `/api/weather/${place}` }),
  'missing page': (place: string) => ({ path: `/missing-${place}` }),
}

/** Values that say something to Next, to the site, to proxies, or to nothing at all. */
const headers: Record<string, string>[] = [
  { rsc: 'n' },
  { rsc: '0' },
  { rsc: '1, 1' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-url': '/elsewhere' },
  { 'next-router-state-tree': 'x' },
  { 'next-router-prefetch': '1' },
  { 'next-router-segment-prefetch': '/_tree' },
  { 'next-url': '/elsewhere' },
  { 'next-hmr-refresh': '1' },
  { 'next-action': 'x' },
  { 'next-resume': '1' },
  { purpose: 'prefetch', 'sec-purpose': 'prefetch' },
  { 'x-middleware-prefetch': '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': '/elsewhere' },
  { 'x-nextjs-data': '1' },
  { 'x-matched-path': '/elsewhere' },
  { 'x-invoke-path': '/elsewhere' },
  { 'x-now-route-matches': '1=elsewhere' },
  { 'x-prerender-revalidate': 'x' },
  { 'x-original-url': '/elsewhere', 'x-rewrite-url': '/elsewhere' },
  { 'x-http-method-override': 'DELETE' },
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-port': '1', 'x-forwarded-prefix': '/elsewhere' },
  { 'x-forwarded-proto': 'https' },
  { forwarded: 'host=evil.example;proto=https' },
  { 'x-forwarded-for': '203.0.113.9', 'x-real-ip': '203.0.113.9' },
  { 'x-request-id': 'x', traceparent: 'x' },
  { 'accept-language': 'ko' },
  { 'accept-language': 'ko;q=0.1, ar;q=0.9' },
  { 'accept-language': 'zh-TW,zh;q=0.9' },
  { 'accept-language': '/chongjin' },
  { accept: 'text/x-component' },
  { accept: 'image/avif,image/webp,*/*' },
  { accept: 'application/json' },
  { 'accept-encoding': 'br' },
  { 'accept-encoding': 'gzip' },
  { 'accept-encoding': 'identity;q=0' },
  { range: 'bytes=0-9' },
  { range: 'bytes=5-', 'if-range': '"x"' },
  { 'if-none-match': '*' },
  { 'if-match': '"x"' },
  { 'if-modified-since': 'Fri, 27 Nov 2099 00:00:00 GMT' },
  { 'if-unmodified-since': 'Fri, 27 Nov 1999 00:00:00 GMT' },
  { cookie: '__prerender_bypass=x; portolan_moderator=x' },
  { authorization: 'Basic eDp4' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-dest': 'image', 'sec-fetch-mode': 'no-cors' },
  { 'user-agent': 'Googlebot/2.1', referer: 'https://evil.example/' },
  { 'cache-control': 'no-cache', pragma: 'no-cache' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { expect: '100-continue', te: 'trailers', upgrade: 'h2c' },
]

/** Headers that stand in the key, in some way, or stood in it once. */
const keyHeaders = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url']
const otherKeyHeaders = ['accept-language', 'accept', 'x-forwarded-proto', 'host', 'cookie']

/** Requests that are to spoil the answer to an innocent one. */
const attacks: Record<string, (innocent: Sent) => Sent> = {
  ...Object.fromEntries(
    headers.map((hostile) => [
      JSON.stringify(hostile),
      (innocent: Sent) => ({ ...innocent, headers: { ...innocent.headers, ...hostile } }),
    ]),
  ),
  ...Object.fromEntries(
    [...keyHeaders, ...otherKeyHeaders].flatMap((name) =>
      [1, 4].map((length) => [
        `the last ${length} of the address in ${name}`,
        ({ path, headers }: Sent) => ({
          path: path.slice(0, -length),
          headers: { ...headers, [name]: path.slice(-length) },
        }),
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PURGE'].map((method) => [
      method,
      (innocent: Sent) => ({ ...innocent, method }),
    ]),
  ),
  'a GET with a body': (innocent) => ({ ...innocent, body: 'x', headers: { ...innocent.headers, 'content-length': '1' } }),
  'another host in the address': (innocent) => ({ ...innocent, path: `http://evil.example${innocent.path}` }),
  'a fragment': ({ path, ...rest }) => ({ ...rest, path: `${path}#x` }),
  'a folder and back': ({ path, ...rest }) => ({ ...rest, path: `/elsewhere/..${path}` }),
  'a folder and back, escaped': ({ path, ...rest }) => ({ ...rest, path: `/elsewhere/%2e%2e${path}` }),
  'back at the end': ({ path, ...rest }) => ({ ...rest, path: path.replace(/([^/?]+)(\?|$)/, 'elsewhere/../$1$2') }),
  'two slashes': ({ path, ...rest }) => ({ ...rest, path: `/${path}` }),
  'two slashes inside': ({ path, ...rest }) => ({ ...rest, path: path.replace(/.(\/|$)/, '$&/') }),
  'an escaped letter': ({ path, ...rest }) => ({ ...rest, path: path.replace('place', '%70lace') }),
  'an escaped space before it': ({ path, ...rest }) => ({ ...rest, path: `/%20${path}` }),
  'a path parameter': ({ path, ...rest }) => ({ ...rest, path: path.replace(/(\?|$)/, ';x$1') }),
  'a made-up query': ({ path, ...rest }) => ({ ...rest, path: `${path}${path.includes('?') ? '&' : '?'}rsc=1` }),
  'an empty query': ({ path, ...rest }) => ({ ...rest, path: `${path}?` }),
}

const site = new MirrorSite()
let attacked = 0
let untouched = 0

describeNginx('the cache of nginx', () => {
  beforeAll(async () => {
    const instances = oneInstance(await site.start())
    attacked = (await startNginx({ 'instances.conf': instances })).port
    untouched = (await startNginx({ 'instances.conf': instances })).port
  })

  afterAll(() => site.stop())

  /** Each pair has a place and networks of its own, so that no pair spoils another, or meets the limit of requests. */
  let pairs = 0

  test.each(Object.entries(kinds))('answers for a %s as if there had been no attack', async (_, addressOf) => {
    for (const [name, attack] of Object.entries(attacks)) {
      pairs += 1
      const innocent: Sent = addressOf(`place-${pairs}`)
      const attacker = `127.1.${Math.floor(pairs / 250)}.${1 + (pairs % 250)}`
      const reader = `127.2.${Math.floor(pairs / 250)}.${1 + (pairs % 250)}`
      const right = await send(untouched, innocent, reader)
      for (let round = 0; round < 2; round++) {
        await send(attacked, attack(innocent), attacker)
        await send(attacked, attack(innocent), attacker)
        const answer = await send(attacked, innocent, reader)
        expect(answer.bytes.toString(), name).toBe(right.bytes.toString())
        expect(answer.status, name).toBe(right.status)
        expect(answer.headers.etag, name).toBe(right.headers.etag)
        expect(answer.headers['content-type'], name).toBe(right.headers['content-type'])
      }
    }
  })

  test('keeps pages, chunks, frames, pictures and JSON', async () => {
    for (const [kind, addressOf] of Object.entries(kinds)) {
      const address = addressOf('kept')
      await send(attacked, address)
      expect((await send(attacked, address)).headers['x-cache'], kind).toBe('HIT')
    }
  })

  test('keeps the picture of each format apart', async () => {
    const accepted = ['image/avif,image/webp,*/*', 'image/webp,*/*', '*/*']
    for (let round = 0; round < 2; round++) {
      for (const accept of accepted) {
        const { bytes } = await send(attacked, { path: '/photos/formats/1', headers: { accept } })
        const [first = ''] = accept.split(',')
        expect(JSON.parse(bytes.toString()).headers.accept).toBe(first === '*/*' ? undefined : first)
      }
    }
  })

  const languages = [
    ['', 'en', 'HIT'],
    ['ko', 'ko', 'HIT'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko', 'HIT'],
    ['nl,fr-CA;q=0.8,ko;q=0.7', 'fr', 'HIT'],
    ['nl, sv;q=0.5', 'en', 'HIT'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh', 'HIT'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-TW,zh;q=0.9,en;q=0.8', undefined],
    ['en;q=0.5,ko', 'en;q=0.5,ko', undefined],
    ['ko;q=0', 'ko;q=0', undefined],
    ['korean/x', 'korean/x', undefined],
  ] as const
  test.each(languages)('asks for the home page in "%s" with "%s": %s', async (asked, sent, cache) => {
    const home: Sent = { path: '/', headers: asked === '' ? {} : { 'accept-language': asked } }
    await send(attacked, home)
    const answer = await send(attacked, home)
    expect(JSON.parse(answer.bytes.toString()).headers['accept-language']).toBe(sent)
    expect(answer.headers['x-cache']).toBe(cache)
  })

  test('reads a list of 500 languages that end in none at once', async () => {
    const asked = `${Array.from({ length: 500 }, () => 'nl').join(', ')}!`
    expect((await send(attacked, { path: '/', headers: { 'accept-language': asked } })).status).toBe(200)
  })

  test('asks an instance only whether an answer has changed, and serves it meanwhile', async () => {
    site.headers = { 'cache-control': 'public, s-maxage=1' }
    const first = await send(attacked, { path: '/renewed' })
    site.headers = {}
    const asked = () => site.requests.filter(({ url, headers }) => url === '/renewed' && headers['if-none-match'])
    await vi.waitFor(
      async () => {
        const again = await send(attacked, { path: '/renewed' })
        expect(again.bytes.toString()).toBe(first.bytes.toString())
        expect(asked().map(({ headers }) => headers['if-none-match'])).toEqual([first.headers.etag])
      },
      { timeout: 20_000 },
    )
  })

  test('gives the answer of a whole page to who asked for its head, and a part to who asked for a part', async () => {
    const path = '/parts'
    expect((await send(attacked, { method: 'HEAD', path })).bytes).toHaveLength(0)
    const whole = await send(attacked, { path })
    expect(whole.headers['x-cache']).toBe('HIT')
    const part = await send(attacked, { path, headers: { range: 'bytes=2-5' } })
    expect([part.status, part.bytes.toString()]).toEqual([206, whole.bytes.subarray(2, 6).toString()])
    const known = { 'if-none-match': String(whole.headers.etag) }
    expect((await send(attacked, { path, headers: known })).status).toBe(304)
  })
})
