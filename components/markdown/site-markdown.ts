import type { Destination } from '@/lib/destinations/destination'
import { changeFeedPath } from '../changes/change-feed'

/** Where a page is as Markdown. */
export const markdownPath = (slug: string) => `/${slug}.md`

/** What there is to read on the site, for who reads without a browser. https://llmstxt.org */
export function siteMarkdown(site: string, description: string, destinations: Destination[]): string {
  const places = destinations.map(({ slug, name, country, summary }) => `- [${name}, ${country}](${site}${markdownPath(slug)}): ${summary}`)
  return `${[
    '# Portolan',
    `> ${description}`,
    'Each page below is Markdown: the article with a footnote at each claim, figures, sources with their dates, and the weather of this hour with who made it.',
    '## Destinations',
    places.join('\n'),
    '## Optional',
    [
      `- [Changes](${site}${changeFeedPath}): what became of the pages, as an Atom feed`,
      `- [Weather API](${site}/api/openapi.json): current weather and forecasts as JSON, in OpenAPI`,
    ].join('\n'),
  ].join('\n\n')}\n`
}
