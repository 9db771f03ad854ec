/**
 * The target of a request as a path with its query: a client may name the whole address, as for a proxy, or "*" for the
 * server itself. RFC 9112, section 3.2
 */
export function originForm(target: string): string {
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '')
  return path.startsWith('/') ? path : `/${path}`
}
