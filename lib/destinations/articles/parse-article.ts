import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { addressIn } from './address-in-text'
import { type Block, citationsIn, type Phrase, textOf } from './article-model'
import { citationSyntax, citationTree } from './citation-syntax'
import { findExcess } from './find-excess'
import { findTables } from './find-table'
import { parsePhrases } from './parse-phrases'
import { type Fault, Reading } from './reading'
import { excerpt, refusalOfText } from './refusals'
import { checkLines } from './text-faults'

export interface ParsedArticle {
  blocks: Block[]
  /** In the order of reading. Where there are any, the rest is not to be shown. */
  faults: Fault[]
}

/** Chinese, Japanese and Korean have no spaces to tell where emphasis ends: https://github.com/tats-u/markdown-cjk-friendly */
const extensions = { extensions: [cjkFriendlyExtension(), citationSyntax], mdastExtensions: [citationTree] }

/**
 * Reads the article of a destination: Markdown, of which an article has headings of the second level, paragraphs, lists,
 * emphasis, footnotes `[^source-id]` and `<span lang="…">`. Nothing in it is evaluated. The site and the content check read
 * articles with this and nothing else. What GitHub's Markdown has besides is refused. https://spec.commonmark.org/0.31.2/
 *
 * @param sourceIds those of sources.json, or null where it cannot be read
 */
export function parseArticle(text: string, sourceIds: string[] | null): ParsedArticle {
  // Some editors write a mark before UTF-8, and lines that end as on Windows.
  const source = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const excess = findExcess(source)
  if (excess) return { blocks: [], faults: [excess] }
  const reading = new Reading(source, sourceIds)
  const blocks = parseBlocks(fromMarkdown(source, extensions).children, reading, 0)
  const faults = [...findTables(source), ...reading.faults]
  return { blocks, faults: faults.toSorted(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column) }
}

/** @param level how many lists stand around the blocks */
function parseBlocks(nodes: RootContent[], reading: Reading, level: number): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return parseHeading(node, reading, level)
      case 'paragraph':
        return [parseParagraph(node, reading)]
      case 'list':
        return reading.isTooDeep(node, level) ? [] : [parseList(node, reading, level + 1)]
      default:
        return reading.refuse(node)
    }
  })
}

function parseParagraph(node: Paragraph, reading: Reading): Block {
  checkLines(node, reading)
  return { type: 'paragraph', content: parseLine(node, reading), place: reading.place(node) }
}

/** The phrases of a heading or a paragraph. Marks of languages in it cannot hide an address. */
function parseLine(node: Heading | Paragraph, reading: Reading): Phrase[] {
  const faults = reading.faults.length
  const content = parsePhrases(node.children, reading, 0)
  const address = addressIn(textOf(content))
  if (address && reading.faults.length === faults) reading.say(reading.place(node), refusalOfText('address', address))
  return content
}

function parseHeading(node: Heading, reading: Reading, level: number): Block[] {
  const place = reading.place(node)
  if (level > 0) {
    reading.say(place, 'A heading cannot stand in a list: begin its line with "## ".')
    return []
  }
  const content = parseLine(node, reading)
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
  if (node.ordered) checkNumbers(node, reading)
  return { type: 'list', isNumbered: node.ordered === true, isLoose, items }
}

/** A sentence that begins with a number, as "3. Oktober" or "1889. A storm", is a list for Markdown, and loses its number. */
function checkNumbers({ children }: List, reading: Reading): void {
  for (const [index, item] of children.entries()) {
    const [mark = '', number, sign] = /^(\d+)([.)])/.exec(reading.written(item)) ?? []
    if (children.length > 1 && (Number(number) === index + 1 || (Number(number) === 1 && index > 0))) continue
    const message = `"${mark}" makes a list here, whose number would not be shown as it is: a numbered list has two items or more, from 1 on, one after the other. For the beginning of a sentence write "${number}\\${sign}".`
    reading.say(reading.place(item), message)
  }
}

function parseItem(node: ListItem, reading: Reading, level: number): Block[] {
  const place = reading.place(node)
  if (/^(?:[-+*]|\d+[.)])\s+\[[ xX]\](?:\s|$)/.test(reading.markupIn(node))) reading.say(place, 'A box to tick cannot stand in an article: remove "[ ]" or "[x]".')
  if (node.children.length === 0) reading.say(place, 'An item of a list is empty: write something, or remove it.')
  return parseBlocks(node.children, reading, level)
}
