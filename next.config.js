import { fileURLToPath } from 'node:url'
import { nextRewrites, ownPolicyPaths } from './lib/http/next-routes.js'

const root = fileURLToPath(new URL('.', import.meta.url))

// Nothing comes from another origin. Next writes what a page hydrates from as inline scripts that differ
// with the weather, and a nonce would forbid to keep the page; `next dev` evaluates code besides.
const development = process.env.NODE_ENV !== 'production'
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

const ownDocuments = [
  { key: 'content-security-policy', value: contentSecurityPolicy },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
]

const everywhere = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
]

// For any page, one that is cross-origin isolated too. An hour is how long a mend takes to arrive.
const publishedScript = [
  { key: 'access-control-allow-origin', value: '*' },
  { key: 'cross-origin-resource-policy', value: 'cross-origin' },
  { key: 'cache-control', value: 'public, max-age=3600, stale-while-revalidate=86400' },
]
const immutable = { key: 'cache-control', value: 'public, max-age=31536000, immutable' }

// Only where the proxy in front says that it ends TLS: over plain HTTP, browsers pass it over.
const transportSecurity = { key: 'strict-transport-security', value: 'max-age=31536000' }

// As long as a page of a destination is kept, which says so by itself.
const briefly = { key: 'cache-control', value: 'public, max-age=0, s-maxage=30, stale-while-revalidate=30' }

/** What an embed holds inline. */
const asText = { query: '?minified' }
/** What a page loads beside Next's own scripts, under a name with a hash of it. */
const asFile = { query: '?minified-file' }

/** @type {import('next').NextConfig} */
const nextConfig = {
  // A page is rendered when it is first asked for, and kept; see `revalidate` in its folder. One that is
  // older than a minute is not served but rendered anew: it tells the weather, and by a clock.
  expireTime: 60,
  // Kept in memory only: a file would outlive the process, and show yesterday's weather after a start.
  experimental: { isrFlushToDisk: false, agentUpgrade: false },
  // The head of a page is complete when it arrives, for everybody: it is made of nothing that takes long.
  htmlLimitedBots: /.*/,
  // Next calls the server "localhost" in the addresses that it gives the proxy, and then takes a rewrite for one to another
  // server where HOSTNAME is 127.0.0.1 or ::1. With this the proxy gets the address as it is.
  skipProxyUrlNormalize: true,
  typedRoutes: true,
  poweredByHeader: false,
  // See lib/http/compress-answers.ts.
  compress: false,
  rewrites: async () => nextRewrites,
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // What is made to be framed by others, and what holds all that it needs, say by themselves what they may do.
    {
      source: `/((?!(?:${ownPolicyPaths})$).*)`,
      headers: ownDocuments,
    },
    { source: '/', headers: [briefly] },
    { source: '/embed/v:version.js', headers: publishedScript },
    { source: '/embed/v:version(\\d+\\.\\d+\\.\\d+).js', headers: [immutable] },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [transportSecurity],
    },
  ],
  agentRules: false,
  // Pictures are scaled by a route of ours: the optimizer keeps nothing where nothing is flushed to the disk.
  images: { localPatterns: [] },
  // What a machine needs to serve the site, without the rest of node_modules.
  output: 'standalone',
  // They choose files by themselves at run time, which a bundle does not have.
  serverExternalPackages: [
    '@photostructure/sqlite',
    '@resvg/resvg-wasm',
    'bentocache',
    'ioredis',
    'pg',
    'prom-client',
    'rate-limiter-flexible',
    'redis-semaphore',
  ],
  // A lock file in a folder above would otherwise move the root that Next infers.
  outputFileTracingRoot: root,
  // SQLite comes built for each platform, which the tracer cannot see.
  outputFileTracingIncludes: {
    '/*': [`node_modules/@photostructure/sqlite/prebuilds/${process.platform}-${process.arch}/**`],
  },
  // No build is made of it: `scripts/ensure-built.mjs` puts it beside the server.
  outputFileTracingExcludes: { '/*': ['content/**/*'] },
  turbopack: {
    root,
    // SWR brings along, for React before 18, what React has had since.
    resolveAlias: { 'use-sync-external-store/shim': 'react' },
    rules: {
      '*.css': { condition: { not: asText }, loaders: ['@tailwindcss/turbopack'] },
      '*': [
        { condition: asText, loaders: ['./scripts/minify.mjs'], type: 'text' },
        { condition: asFile, loaders: ['./scripts/minify.mjs'], type: 'asset' },
      ],
    },
  },
}

export default nextConfig
