import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import nextConfig from '@/next.config'
import { builtElement, publishedElement, version } from './publish-element.mjs'

test('the element that is published is the one that is in the source', () => {
  expect(readFileSync(publishedElement, 'utf8')).toBe(builtElement())
})

test('the moving name leads to the newest version', async () => {
  expect(await nextConfig.rewrites?.()).toContainEqual({
    source: '/embed/v1.js',
    destination: `/embed/v${version}.js`,
  })
})
