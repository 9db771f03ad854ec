import type { Source } from '@/lib/destinations/source'

/** Footnote marks for sources, by the numbers that they have on the page: "[^1][^4]". */
export function footnotes(ids: string[], sources: Source[]): string {
  return ids.map((id) => `[^${sources.findIndex((source) => source.id === id) + 1}]`).join('')
}

/** An article as Markdown with footnotes, without what MDX has beyond it. */
export function articleMarkdown(article: string, sources: Source[]): string {
  const cited = article.replace(/<Cite id="([^"]*)" \/>/g, (_, id: string) => footnotes([id], sources))
  return cited.replace(/<\/?[a-z][^>]*>/g, '').trim()
}
