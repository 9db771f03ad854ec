import type { Sent } from './send'

/** Addresses of each kind that is kept. */
export const kinds = {
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

/** Headers that are in the key of the cache, or that a key may hold by mistake. */
const nextHeaders = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url']
const keyHeaders = [...nextHeaders, 'accept-language', 'accept', 'x-forwarded-proto', 'host', 'cookie']

/** Requests that are to spoil the answer to an innocent one. */
export const attacks: Record<string, (innocent: Sent) => Sent> = {
  ...Object.fromEntries(
    headers.map((hostile) => [
      JSON.stringify(hostile),
      (innocent: Sent) => ({ ...innocent, headers: { ...innocent.headers, ...hostile } }),
    ]),
  ),
  ...Object.fromEntries(
    keyHeaders.flatMap((name) =>
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
  'an escaped line break at the end': ({ path, ...rest }) => ({ ...rest, path: path.replace(/(\?|$)/, '%0a$1') }),
  'escaped line breaks and a header': ({ path, ...rest }) => ({ ...rest, path: path.replace(/(\?|$)/, '%0d%0arsc:1$1') }),
  'an escaped zero': ({ path, ...rest }) => ({ ...rest, path: path.replace(/(\?|$)/, '%00$1') }),
  'a path parameter': ({ path, ...rest }) => ({ ...rest, path: path.replace(/(\?|$)/, ';x$1') }),
  'a made-up query': ({ path, ...rest }) => ({ ...rest, path: `${path}${path.includes('?') ? '&' : '?'}rsc=1` }),
  'an empty query': ({ path, ...rest }) => ({ ...rest, path: `${path}?` }),
}
