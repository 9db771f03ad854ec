/** Who publishes this site. */
export function publisher(site: string) {
  return { '@type': 'Organization', '@id': `${site}/#publisher`, name: 'Portolan', url: `${site}/` }
}
