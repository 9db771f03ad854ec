import { type Block, citationsIn, leavesOf, textOf } from '../destinations/articles/article-model'
import type { Fault } from '../destinations/articles/reading'
import { excerpt } from '../destinations/articles/refusals'

/** The house rules for an article that can be shown: each paragraph and each item of a list has a source. */
export function checkArticle(blocks: Block[]): Fault[] {
  const introductions = new Set(leadingToLists(blocks))
  return leavesOf(blocks).flatMap((block) => {
    if (block.type === 'heading' || introductions.has(block) || isOnThePage(block)) return []
    if (citationsIn([block]).length > 0) return []
    const message = `${excerpt(textOf(block.content))} has no source: put [^source-id] behind its claims. Words about the page itself stand in *asterisks*.`
    return [{ place: block.place, message }]
  })
}

/** Paragraphs that end in a colon, with a list right after them, whose items have the sources. */
function leadingToLists(blocks: Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'list') return block.items.flatMap(leadingToLists)
    const leads = block.type === 'paragraph' && blocks[index + 1]?.type === 'list' && /[:：]$/.test(textOf(block.content).trimEnd())
    return leads ? [block] : []
  })
}

/** Words about the page itself, all of them in asterisks, have no source but the page. */
function isOnThePage({ content }: { content: { type: string }[] }): boolean {
  return content.length === 1 && content[0]?.type === 'emphasis'
}
