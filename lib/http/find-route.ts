import { isDestination } from '../destinations/content-folder'
import { isLanguage } from '../languages'
import { type Route, routes } from './routes'

/** A route, with what an address has in place of its parameters. */
export interface FoundRoute {
  route: Route
  parameters: Record<string, string>
}

/**
 * The route that an address belongs to by its form; null if it belongs to none. Whether the place in it exists is
 * another question: see `isMissing`.
 *
 * @param path the path of an address, its escapes not yet decoded
 */
export function findRoute(path: string): FoundRoute | null {
  const decoded = decodePath(path)
  if (decoded === null) return null
  for (const { route, pattern } of addresses) {
    const found = pattern.exec(decoded)
    const parameters = { ...found?.groups }
    if (found && isLanguage(parameters.language ?? 'en')) return { route, parameters }
  }
  return null
}

/** A path without its escapes; null if they do not decode. An escaped slash is part of a segment, and no name has one. */
export function decodePath(path: string): string | null {
  try {
    return path.split('/').map((segment) => decodeURIComponent(segment).replaceAll('/', '\0')).join('/')
  } catch {
    return null
  }
}

/** Whether an address begins with the name of a destination that does not exist. */
export async function isMissing({ route, parameters: { destination = '' } }: FoundRoute): Promise<boolean> {
  return route.path.startsWith('/[destination]') && !(await isDestination(destination))
}

const addresses = routes.filter(({ internal }) => !internal).map((route) => ({ route, pattern: patternOf(route) }))

/** For each route the regular expression that its paths fit, and what the service worker does with them. */
export function addressPatterns(): [pattern: string, use: Route['offline']][] {
  return addresses.map(({ route, pattern }) => [pattern.source, route.offline])
}

/** The path of a route as a regular expression with a group for each parameter. */
function patternOf({ path }: Route): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replace(/\/\*$/, '/.*')
    .replace(/\*(?=\\)/, '[^/]*')
    // Before an extension, a parameter ends at the first full stop.
    .replace(/\[(\w+)\](?=\\)/g, '(?<$1>[^/.]+)')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
  return new RegExp(`^${source}$`, 's')
}
