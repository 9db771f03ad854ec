import type { Heading, List, ListItem, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type Block, citationsIn, textOf } from './article-model'
import { citationSyntax } from './citation-syntax'
import { findExcess } from './find-excess'
import { parsePhrases } from './parse-phrases'
import { type Fault, Reading } from './reading'
import { excerpt } from './refusals'

export interface ParsedArticle {
  blocks: Block[]
  /** The text as it was written, without the marks of languages. */
  markdown: string
  /** In the order of reading. Where there are any, the rest is not to be shown. */
  faults: Fault[]
}

const extensions = { extensions: [gfm(), citationSyntax], mdastExtensions: [gfmFromMarkdown()] }

/**
 * Reads the article of a destination: GitHub's Markdown, of which an article has headings of the second level, paragraphs,
 * lists, emphasis, footnotes `[^source-id]` and `<span lang="…">`. Nothing in it is evaluated. The site and the content
 * check read articles with this and nothing else. https://github.github.com/gfm/
 *
 * @param sourceIds those of sources.json, or null where it cannot be read
 */
export function parseArticle(text: string, sourceIds: string[] | null): ParsedArticle {
  // Some editors write a mark before UTF-8, and lines that end as on Windows.
  const source = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const excess = findExcess(source)
  if (excess) return { blocks: [], markdown: '', faults: [excess] }
  const reading = new Reading(source, sourceIds)
  const blocks = parseBlocks(fromMarkdown(source, extensions).children, reading, 0)
  return { blocks, markdown: reading.withoutTags(), faults: reading.faults }
}

/** @param level how many lists stand around the blocks */
function parseBlocks(nodes: RootContent[], reading: Reading, level: number): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return parseHeading(node, reading, level)
      case 'paragraph':
        return [{ type: 'paragraph', content: parsePhrases(node.children, reading, 0), place: reading.place(node) }]
      case 'list':
        return reading.isTooDeep(node, level) ? [] : [parseList(node, reading, level + 1)]
      default:
        return reading.refuse(node)
    }
  })
}

function parseHeading(node: Heading, reading: Reading, level: number): Block[] {
  const place = reading.place(node)
  if (level > 0) {
    reading.say(place, 'A heading cannot stand in a list: begin its line with "## ".')
    return []
  }
  const content = parsePhrases(node.children, reading, 0)
  const text = textOf(content)
  // A line of "-" right under a paragraph makes a heading of it, too, which few mean by it.
  if (node.depth !== 2 || !reading.written(node).startsWith('##')) {
    reading.say(place, `The heading ${excerpt(text)} has to begin with "## ": the name of the place is the only one above it.`)
  }
  if (!/[\p{L}\p{N}]/u.test(text)) reading.say(place, 'A heading has no words: write some, or remove the "##".')
  if (citationsIn([{ type: 'paragraph', content, place }]).length > 0) {
    reading.say(place, `The heading ${excerpt(text)} has a footnote: put it behind the claim, in the paragraph.`)
  }
  return [{ type: 'heading', id: reading.headingIds.next(text), text, content, place }]
}

function parseList(node: List, reading: Reading, level: number): Block {
  const isLoose = node.spread === true || node.children.some(({ spread }) => spread)
  const items = node.children.map((item) => parseItem(item, reading, level))
  return { type: 'list', start: node.ordered ? (node.start ?? 1) : null, isLoose, items }
}

function parseItem(node: ListItem, reading: Reading, level: number): Block[] {
  const place = reading.place(node)
  if (typeof node.checked === 'boolean') reading.say(place, 'A box to tick cannot stand in an article: remove "[ ]" or "[x]".')
  if (node.children.length === 0) reading.say(place, 'An item of a list is empty: write something, or remove it.')
  return parseBlocks(node.children, reading, level)
}
