import { expect, test } from 'vitest'
import nextConfig from '@/next.config.js'
import { findRoute } from './find-route'
import { routes } from './routes'

/** An address of a route. */
const example = (path: string) => path.replace('*', '1.0.0').replace(/\[\w+\]/g, 'name')

test('every route gets the policy of the site, but those that set their own', async () => {
  const headers = await nextConfig.headers?.()
  const policy = headers?.find(({ headers }) => headers.some(({ key }) => key === 'content-security-policy'))
  const pattern = new RegExp(`^${policy?.source}$`)
  for (const { path, ownPolicy } of routes) expect(pattern.test(example(path)), path).toBe(!ownPolicy)
  for (const path of ['/nowhere', '/moderation/x', '/name/replies/x/y', '/embed/a/b/c']) {
    expect(pattern.test(path), path).toBe(true)
  }
})

test('Next rewrites each address that leads to another route, and with its own parameter', async () => {
  const rewrites = await nextConfig.rewrites?.()
  if (!Array.isArray(rewrites)) throw new Error('The rewrites are no list.')
  const leading = routes.filter(({ leadsTo }) => leadsTo !== undefined)
  expect(rewrites).toHaveLength(leading.length)
  for (const { source, destination } of rewrites) {
    const from = source.replace(/:destination\([^)]*\)/, 'apia')
    const to = destination.replace(':destination', 'apia')
    expect(findRoute(from)?.route.leadsTo?.replace(/\[\w+\]/, 'apia'), from).toBe(to)
  }
})
