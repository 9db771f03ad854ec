/**
 * The route that a path belongs to, as metrics and the log name it: few enough to count by, and without
 * what somebody typed.
 */
export function routePattern(path: string): string {
  if (path === '/') return '/'
  if (path.startsWith('/_next/')) return '/_next/*'
  if (/^\/api\/weather\/[^/]+$/.test(path)) return '/api/weather/[destination]'
  if (path === '/api/health' || path === '/api/metrics') return path
  if (/^\/[^/.]+$/.test(path)) return '/[destination]'
  return 'other'
}
