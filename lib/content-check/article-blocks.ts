/** A heading, a paragraph or a list item of an article, as it is written. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item'
  text: string
}

/** The blocks of an article in MDX. */
export function articleBlocks(article: string): Block[] {
  return article
    .split(/\n\s*\n|\n(?=- )/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const kind = text.startsWith('#') ? 'heading' : text.startsWith('- ') ? 'item' : 'paragraph'
      return { kind, text }
    })
}

/** The sources that a text cites, in their order. */
export function citationsIn(text: string): string[] {
  return [...text.matchAll(/<Cite id="([^"]*)" \/>/g)].map(([, id = '']) => id)
}

/** What a reader reads. */
export function plainText(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/^(#+|-) /gm, '').replace(/\*/g, '')
}
