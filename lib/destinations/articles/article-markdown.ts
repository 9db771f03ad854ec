import type { Block, List } from './article-model'
import { phraseMarkdown } from './phrase-markdown'

/**
 * The blocks of an article as Markdown with footnotes `[^source-id]`, written from what was read: marks of languages are
 * left out, and nothing that stood around them can become markup. Reading it again gives the same blocks.
 */
export function articleMarkdown(blocks: Block[]): string {
  return blockLines(blocks, '\n\n')
}

/** @param between what stands between blocks */
function blockLines(blocks: Block[], between: string): string {
  let listsBefore = 0
  return blocks
    .map((block) => {
      listsBefore = block.type === 'list' ? listsBefore + 1 : 0
      if (block.type === 'list') return listLines(block, listsBefore % 2 === 1)
      const text = phraseMarkdown(block.content)
      return block.type === 'heading' ? `## ${text.replaceAll('\n', '&#xA;')}` : text
    })
    .join(between)
}

/** @param isFirst false for a list right after another: other signs part the two */
function listLines({ isNumbered, isLoose, items }: List, isFirst: boolean): string {
  const between = isLoose ? '\n\n' : '\n'
  return items
    .map((blocks, index) => {
      const mark = isNumbered ? `${index + 1}${isFirst ? '.' : ')'} ` : isFirst ? '- ' : '* '
      return mark + blockLines(blocks, between).replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`)
    })
    .join(between)
}
