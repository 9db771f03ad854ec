import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allowedMethods } from './allowed-methods'
import { addressPatterns, findRoute } from './find-route'
import { routes } from './routes'

/** Files that Next makes a route of. https://nextjs.org/docs/app/api-reference/file-conventions */
const routeFiles: [file: RegExp, address: string][] = [
  [/(^|\/)(page|route)\.tsx?$/, ''],
  [/(^|\/)robots\.ts$/, '/robots.txt'],
  [/(^|\/)sitemap\.ts$/, '/sitemap.xml'],
  [/(^|\/)icon\.svg$/, '/icon.svg'],
]

const appFiles = filesIn('app').flatMap((file) => {
  const [pattern, address] = routeFiles.find(([pattern]) => pattern.test(file)) ?? []
  if (!pattern) return []
  const folder = file.replace(pattern, '')
  return [{ file: join('app', file), path: (folder && `/${folder}`) + address || '/' }]
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/'))
}

test('each route of the folder app is on the list, and each on the list is there', () => {
  const served = routes.filter(({ path, leadsTo, kind }) => leadsTo === undefined && (kind !== 'file' || !path.includes('*')))
  expect(appFiles.map(({ path }) => path).sort()).toEqual(served.map(({ path }) => path).sort())
})

test.each(appFiles.filter(({ file }) => /route\.tsx?$/.test(file)))('$path answers the methods of its file', ({ file, path }) => {
  const exported = readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (GET|POST|PUT|PATCH|DELETE)\b/gm)
  const route = routes.find((other) => other.path === path)
  const methods = allowedMethods(route).filter((method) => method !== 'HEAD' && method !== 'OPTIONS')
  expect([...exported].map(([, method]) => method)).toEqual(methods)
})

test.each(filesIn('public'))('the file /%s has a route of files', (file) => {
  expect(findRoute(`/${file}`)?.route.kind).toBe('file')
})

test('what leads to another route leads to one that is there', () => {
  for (const { leadsTo } of routes) {
    if (leadsTo) expect(findRoute(leadsTo)?.route.leadsTo, leadsTo).toBeUndefined()
  }
})

/** An address of a route. */
const example = (path: string) => path.replace('[language]', 'ko').replace('*', '1.0.0').replace(/\[\w+\]/g, 'name')

test.each(routes.filter(({ internal }) => !internal))('$path comes before every route that would take its addresses', ({ path }) => {
  expect(findRoute(example(path))?.route.path).toBe(path)
})

test('the service worker is given the routes in their order', () => {
  expect(addressPatterns()).toHaveLength(routes.filter(({ internal }) => !internal).length)
  expect(addressPatterns()[0]).toEqual(['^\\/$', 'page'])
})

/** The locations of nginx that have an address, as functions of a path. https://nginx.org/r/location */
const nginxLocations = [
  ...readFileSync('deploy/nginx/nginx.conf', 'utf8').matchAll(/^\s*location\s+(?:(=|\^~|~\*?)\s*)?([^\s@{]+)\s*\{/gm),
].map(([text, modifier = '', path = '']) => ({
  text,
  path,
  takes: (address: string) => {
    if (modifier === '=') return address === path
    return modifier.startsWith('~') ? new RegExp(path.replace(/\\z$/, '$')).test(address) : address.startsWith(path)
  },
}))

test('nginx has no location for addresses that the site has not', () => {
  expect(nginxLocations).not.toHaveLength(0)
  const addresses = routes.flatMap(({ path }) => [path, example(path)])
  // The certificate authority asks the proxy itself: RFC 8555, section 8.3.
  const ofSite = nginxLocations.filter(({ path }) => !path.startsWith('/.well-known/'))
  for (const { text, takes } of ofSite) expect(addresses.some(takes), text).toBe(true)
})

test('nginx has a location for each route that is for operators', () => {
  const special = nginxLocations.filter(({ path }) => path !== '/')
  const hidden = routes.filter(({ forOperators }) => forOperators)
  for (const { path } of hidden) expect(special.some(({ takes }) => takes(path)), path).toBe(true)
})
