import type { FootnoteReference, Html, PhrasingContent, Text } from 'mdast'
import type { Phrase } from './article-model'
import { keepUnits } from '../keep-units'
import { isLanguageTag } from './language-tag'
import type { Reading } from './reading'
import { refusalOfText } from './refusals'
import { checkText } from './text-faults'

/**
 * Parses the content of a heading, a paragraph or an emphasis. A mark of a language ends in what it begins in.
 *
 * @param level how many marks of emphasis and of languages stand around the phrases
 */
export function parsePhrases(nodes: PhrasingContent[], reading: Reading, level: number): Phrase[] {
  const whole: Phrase[] = []
  const open: { tag: Html; phrase: Phrase & { type: 'language' } }[] = []
  for (const node of nodes) {
    const content = open.at(-1)?.phrase.content ?? whole
    const lang = node.type === 'html' ? /^<span lang="([^"]*)">$/.exec(node.value)?.[1] : undefined
    if (node.type === 'html' && lang !== undefined) {
      if (reading.isTooDeep(node, level + open.length)) return whole
      checkLanguage(lang, node, reading)
      open.push({ tag: node, phrase: { type: 'language', lang, content: [] } })
      content.push(open.at(-1)!.phrase)
    } else if (node.type === 'html' && node.value === '</span>' && open.length > 0) {
      open.pop()
    } else {
      content.push(...parsePhrase(node, reading, level + open.length))
    }
  }
  for (const { tag } of open) {
    reading.say(reading.place(tag), `${tag.value} is not closed: write </span> behind the words, in the same paragraph and emphasis.`)
  }
  return whole
}

function parsePhrase(node: PhrasingContent, reading: Reading, level: number): Phrase[] {
  switch (node.type) {
    case 'text':
      return parseText(node, reading)
    case 'emphasis':
    case 'strong':
      if (reading.isTooDeep(node, level)) return []
      return [{ type: node.type, content: parsePhrases(node.children, reading, level + 1) }]
    case 'footnoteReference':
      return parseCitation(node, reading)
    default:
      return reading.refuse(node)
  }
}

function parseText(node: Text, reading: Reading): Phrase[] {
  checkText(node, reading)
  return [{ type: 'text', text: keepUnits(node.value) }]
}

function parseCitation(node: FootnoteReference, reading: Reading): Phrase[] {
  const sourceId = node.identifier
  if (reading.sourceIds?.includes(sourceId) === false) {
    reading.say(reading.place(node), `cites "${sourceId}", which is not in sources.json: write [^source-id], with an id from there.`)
  }
  if (isDefinition(node, reading)) reading.say(reading.place(node), refusalOfText('footnoteDefinition', reading.written(node)))
  return [{ type: 'citation', sourceId }]
}

/** Whether "[^source-id]:" begins a line, which defines a footnote in GitHub's Markdown. */
function isDefinition(node: FootnoteReference, reading: Reading): boolean {
  const { offset = 0, column = 1 } = node.position?.start ?? {}
  const before = reading.source.slice(offset - column + 1, offset)
  return /^(?:[-+*\s]|\d+[.)])*$/.test(before) && reading.markupIn(node, 1).endsWith(']:')
}

function checkLanguage(lang: string, tag: Html, reading: Reading): void {
  if (isLanguageTag(lang)) return
  const example = 'such as "ko", "ko-Latn" or "zh-Hant"'
  reading.say(reading.place(tag), `"${lang}" is no tag of a language (BCP 47): write one ${example}, and not that of a country.`)
}
