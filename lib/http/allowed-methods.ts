import { problem, publicAccess } from './problem'
import type { Route } from './routes'

/** The methods that a route answers, as `Allow` lists them. RFC 9110, section 10.2.1 */
export function allowedMethods(route: Route | undefined): string[] {
  return ['GET', 'HEAD', ...(route?.takesForms ? ['POST'] : []), ...(route?.preflight ? ['OPTIONS'] : [])]
}

/**
 * The answer to a method that only asks what a route allows, or that it does not know: 204 to the OPTIONS of what
 * other sites may read (the preflight of https://fetch.spec.whatwg.org), 405 to all else. Null for what the route
 * answers itself.
 */
export function answerMethod(method: string, route: Route | undefined): Response | null {
  const methods = allowedMethods(route)
  const allow = methods.join(', ')
  if (!methods.includes(method)) return problem(405, 'Method not allowed', `This address answers ${allow}.`, { allow })
  if (method !== 'OPTIONS') return null
  return new Response(null, {
    status: 204,
    headers: {
      allow,
      ...publicAccess,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': 'if-none-match',
      'access-control-max-age': '86400',
    },
  })
}
