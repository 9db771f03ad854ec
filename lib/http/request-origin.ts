/**
 * Where the page lies that makes a browser send a request which changes something: on this site, on another
 * one, or nobody says, as with browsers of long ago and programs. A page whose origin is kept secret (`null`)
 * is another one. https://fetch.spec.whatwg.org/#origin-header, https://www.w3.org/TR/fetch-metadata/
 *
 * @param site where this site is reached
 */
export function requestOrigin(headers: Headers, site: string): 'own' | 'foreign' | 'unknown' {
  const relation = headers.get('sec-fetch-site')
  if (relation !== null && relation !== 'same-origin' && relation !== 'none') return 'foreign'
  const origin = headers.get('origin')
  if (origin === null) return relation === null ? 'unknown' : 'own'
  if (!URL.canParse(origin)) return 'foreign'
  // A proxy may have changed the scheme, or the name; a browser lets no page set either header.
  const { host } = new URL(origin)
  return host === headers.get('host') || host === new URL(site).host ? 'own' : 'foreign'
}
