import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'

const root = fileURLToPath(new URL('.', import.meta.url))

/** @type {import('next').NextConfig} */
const nextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  // A lock file in a folder above would otherwise move the root that Next infers.
  outputFileTracingRoot: root,
  // The JSON under content/ is read from the file system, which the tracer cannot see.
  outputFileTracingIncludes: { '/*': ['content/**/*.json'] },
  turbopack: {
    root,
    rules: { '*.css': { loaders: ['@tailwindcss/turbopack'] } },
  },
  async headers() {
    return [
      {
        // A shared cache may hold a page, weather included, but never for more than a minute in
        // all: a page that was rendered while no forecast could be had must not outlive that.
        source: '/:destination([a-z0-9-]+)',
        headers: [
          {
            key: 'Cache-Control',
            value: 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
          },
        ],
      },
    ]
  },
}

export default createMDX({})(nextConfig)
