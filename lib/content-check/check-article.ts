import { articleBlocks, citationsIn, plainText } from './article-blocks'

/** What is wrong with an article, one sentence each: a claim without a source, a mark that this site does not know. */
export function checkArticle(article: string): string[] {
  const mistakes: string[] = []
  const blocks = articleBlocks(article)
  for (const [index, { kind, text }] of blocks.entries()) {
    const beginning = `"${plainText(text).slice(0, 40)}…"`
    if (kind === 'heading' && !text.startsWith('## ')) {
      mistakes.push(`The heading ${beginning} has to begin with "## ": the name of the place is the only one above it.`)
    }
    const introduces = text.endsWith(':') && blocks[index + 1]?.kind === 'item'
    // Words about the page itself have no source but the page.
    const isOnThePage = /^\*[^*]+\*$/.test(text)
    if (kind !== 'heading' && !introduces && !isOnThePage && citationsIn(text).length === 0) {
      mistakes.push(
        `${beginning} has no source: put <Cite id="…" /> behind its claims. Words about the page itself stand in *asterisks*.`,
      )
    }
  }
  if (blocks.length === 0) mistakes.push('is empty.')
  for (const [link] of article.matchAll(/!?\[[^\]]*\]\([^)]*\)/g)) {
    mistakes.push(`${link} leads out of the article: what it leads to belongs into sources.json or photos.json.`)
  }
  const tags = article.match(/<(?!\/)[A-Za-z][^>]*>/g) ?? []
  for (const tag of tags) {
    if (/^<Cite id="[^"]*" \/>$|^<span lang="[A-Za-z-]+">$/.test(tag)) continue
    mistakes.push(`${tag} is not known in an article: there are <Cite id="…" /> and <span lang="…">.`)
  }
  return mistakes
}
