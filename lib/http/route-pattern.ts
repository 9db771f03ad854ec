/**
 * The route that a path belongs to, as metrics and the log name it: few enough to count by, and without
 * what somebody typed.
 */
export function routePattern(path: string): string {
  if (path === '/') return '/'
  if (path.startsWith('/_next/')) return '/_next/*'
  if (/^\/api\/weather\/[^/]+$/.test(path)) return '/api/weather/[destination]'
  if (['/api/health', '/api/metrics', '/api/oembed', '/api/openapi.json'].includes(path)) return path
  if (/^\/r\/(registry|weather-card)\.json$/.test(path)) return path
  if (/^\/embed\/v[\d.]+\.js$/.test(path)) return '/embed/v*.js'
  const embed = /^\/embed\/[^/]+(\/(?:card|card\.svg|card\.png|text))?$/.exec(path)
  if (embed) return `/embed/[destination]${embed[1] ?? ''}`
  if (/^\/photos\/[^/]+\/[^/]+$/.test(path)) return '/photos/[destination]/[photo]'
  if (['/robots.txt', '/sitemap.xml', '/sw.js'].includes(path)) return path
  if (path === '/moderation' || path === '/moderation/replies.json') return path
  const replies = /^\/[^/.]+\/replies(\.atom|\/[^/]+)?$/.exec(path)
  if (replies) return `/[destination]/replies${replyRoute(replies[1] ?? '')}`
  if (/^\/[^/.]+\/when$/.test(path)) return '/[destination]/when'
  if (/^\/[^/.]+\.txt$/.test(path)) return '/[destination].txt'
  if (/^\/[^/.]+$/.test(path)) return '/[destination]'
  return 'other'
}

function replyRoute(rest: string): string {
  return ['', '.atom', '/new', '/receipt', '/token'].includes(rest) ? rest : '/[reply]'
}
