import { publisher } from './publisher'
import { scriptText } from './script-text'

/** The site by its name, which search engines show above its pages. https://schema.org/WebSite */
export function siteData(site: string): string {
  return scriptText({ '@type': 'WebSite', name: 'Portolan', url: `${site}/`, publisher: publisher(site) })
}
