/** A place in the file of an article, both from 1. */
export interface Place {
  line: number
  column: number
}

/** All that can stand within a line of an article. Nothing else has a form here, so nothing else can be shown. */
export type Phrase =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong'; content: Phrase[] }
  /** Words in another language, by its BCP 47 tag. */
  | { type: 'language'; lang: string; content: Phrase[] }
  | { type: 'citation'; sourceId: string }

/** A heading of the second level, the only one that an article has. The id is unique in the page. */
export interface Heading {
  id: string
  text: string
}

export type Block =
  | (Heading & { type: 'heading'; content: Phrase[]; place: Place })
  | { type: 'paragraph'; content: Phrase[]; place: Place }
  | List

export interface List {
  type: 'list'
  /** Whether its items have numbers, from 1. */
  isNumbered: boolean
  /** Whether its items are paragraphs of their own, with empty lines between. */
  isLoose: boolean
  items: Block[][]
}

/** The words of a phrase, without marks. */
export function textOf(phrases: Phrase[]): string {
  return phrases.map((phrase) => ('text' in phrase ? phrase.text : 'content' in phrase ? textOf(phrase.content) : '')).join('')
}

/** Everything that has phrases of its own, in the order of reading. */
export function leavesOf(blocks: Block[]): Exclude<Block, List>[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(leavesOf) : [block]))
}

/** The ids of the sources that blocks cite, in the order of reading, each as often as it is cited. */
export function citationsIn(blocks: Block[]): string[] {
  return leavesOf(blocks).flatMap(({ content }) => citedIn(content))
}

function citedIn(phrases: Phrase[]): string[] {
  return phrases.flatMap((phrase) => {
    if (phrase.type === 'citation') return [phrase.sourceId]
    return 'content' in phrase ? citedIn(phrase.content) : []
  })
}

/** How many words blocks have, by the rules of a language (Unicode UAX 29). */
export function countWords(blocks: Block[], language: string): number {
  const text = leavesOf(blocks).map(({ content }) => textOf(content)).join('\n')
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}
