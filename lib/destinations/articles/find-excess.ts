import type { Fault } from './reading'

/** Characters of an article: about 15,000 words. */
const mostCharacters = 100_000
/** Characters that may be markup, between two empty lines. What micromark makes of them takes time by their square. */
const mostMarks = 1_000

/** What keeps an article from being read at all: no words, or more than can be read in a moment. */
export function findExcess(text: string): Fault | null {
  const at = (line: number, message: string) => ({ place: { line, column: 1 }, message })
  if (text.trim() === '') return at(1, 'The article is empty.')
  if (text.length > mostCharacters) return at(1, `The article is longer than ${mostCharacters} characters: shorten it.`)
  let marks = 0
  for (const [index, line] of text.split('\n').entries()) {
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~[\]<>`|&@-]/g)?.length ?? 0)
    if (marks > mostMarks) {
      return at(index + 1, `More than ${mostMarks} marks such as "*" stand up to here without an empty line between: remove some.`)
    }
  }
  return null
}
