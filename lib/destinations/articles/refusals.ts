import type { Nodes } from 'mdast'

const elsewhere = 'what it leads to belongs in sources.json, and [^source-id] behind a claim leads there'

/** Parts of GitHub's Markdown that an article cannot have. They are found in the text, since the parser knows none of it. */
const refusedInText = {
  address: ['A link', elsewhere],
  footnoteDefinition: ['A definition of a footnote', 'remove it, since sources.json says what each footnote leads to'],
  struckOut: ['Text that is struck out (between "~~")', 'leave it out, or write "\\~" for each sign itself'],
  table: ['A table', 'write it as a list'],
} as const

/** The kinds of Markdown that an article does not have: what each is, and what to write in its place. */
const refused: { [type in Nodes['type']]?: [what: string, instead: string] } = {
  blockquote: ['A block of quotation (">")', 'write it as a paragraph, in quotation marks'],
  break: ['A line break in a paragraph (two spaces or a backslash at the end of the line)', 'remove it, or begin a new paragraph'],
  code: ['A block of code', 'write plain words, without spaces or fences before them'],
  definition: ['An address for links', elsewhere],
  image: ['A picture', 'pictures belong in photos.json'],
  imageReference: ['A picture', 'pictures belong in photos.json'],
  inlineCode: ['Code (between backticks)', 'write plain words'],
  link: ['A link', elsewhere],
  linkReference: ['A link', elsewhere],
  thematicBreak: ['A line across the page', 'begin a section with "## " and a heading'],
}

/** Why a node cannot stand where it is in an article, and what its author can write instead. @param source its own text */
export function refusalOf(node: Nodes, source: string): string {
  const written = excerpt(source)
  if (node.type === 'html') return `${written} cannot stand in an article: ${insteadOfHtml(node.value)}.`
  if (node.type === 'definition' && node.identifier.startsWith('^')) return refusalOfText('footnoteDefinition', source)
  const [what, instead] = refused[node.type] ?? [`This (${node.type})`, 'write it as a paragraph']
  return `${what} cannot stand in an article, here ${written}: ${instead}.`
}

/** As `refusalOf`, for what is no node. */
export function refusalOfText(kind: keyof typeof refusedInText, source: string): string {
  const [what, instead] = refusedInText[kind]
  return `${what} cannot stand in an article, here ${excerpt(source)}: ${instead}.`
}

function insteadOfHtml(html: string): string {
  const [, id] = /^<Cite id="([^"]*)"/.exec(html) ?? []
  if (id) return `write [^${id}]`
  if (html.startsWith('</span')) return 'there is no <span lang="…"> before it in the same paragraph, emphasis or heading'
  if (html.startsWith('<span')) {
    return 'around words in another language write <span lang="ko">…</span>, with nothing else in the tag and words on the same line'
  }
  return 'it has no HTML but <span lang="ko">…</span>, around words in another language'
}

/** The beginning of a text in quotation marks, to find it by. */
export function excerpt(text: string): string {
  // Enough to see that there is more: the whole may be long.
  const start = text.trimStart().slice(0, 200).trimEnd()
  const [line = ''] = start.split('\n')
  return line.length < start.length || line.length > 40 ? `"${line.slice(0, 40)}…"` : `"${line}"`
}
