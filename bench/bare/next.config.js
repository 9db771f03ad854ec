import { fileURLToPath } from 'node:url'

// Next is found in the folder above, with the site's own version.
const root = fileURLToPath(new URL('../..', import.meta.url))

/** @type {import('next').NextConfig} */
const nextConfig = {
  agentRules: false,
  experimental: { agentUpgrade: false },
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
}

export default nextConfig
