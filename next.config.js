import { fileURLToPath } from 'node:url'
import createMDX from '@next/mdx'

const root = fileURLToPath(new URL('.', import.meta.url))

/** @type {import('next').NextConfig} */
const nextConfig = {
  // A page is rendered when it is first asked for, and kept; see `revalidate` in its folder. One that is
  // older than a minute is not served but rendered anew: it tells the weather, and by a clock.
  expireTime: 60,
  // Kept in memory only: a file would outlive the process, and show yesterday's weather after a start.
  experimental: { isrFlushToDisk: false, agentUpgrade: false },
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
}

export default createMDX({})(nextConfig)
