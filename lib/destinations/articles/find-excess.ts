import type { Fault } from './reading'

/** Characters of an article, which has about 12,000. */
const mostCharacters = 50_000
/** Lines with words: each may be a block of its own. */
const mostLines = 1_000
/** Items of lists in the whole article. */
const mostItems = 500
/** Marks of lists and quotations at the beginning of one line, each of which may begin a list in the one before it. */
const mostItemsInLine = 6
/** Characters that may be markup, between two empty lines. What micromark makes of them takes time by their square. */
const mostMarks = 1_000
/** The same in the whole article: seven times those of a long one. */
const mostMarksInAll = 2_500

const itemMark = /[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>]|$)/y

/** Finds a reason not to read an article at all: no words, or more than can be read in a moment. */
export function findExcess(text: string): Fault | null {
  const at = (line: number, message: string) => ({ place: { line, column: 1 }, message })
  if (text.trim() === '') return at(1, 'The article is empty.')
  if (text.length > mostCharacters) return at(1, `The article is longer than ${mostCharacters} characters: shorten it.`)
  let marks = 0
  let marksInAll = 0
  let items = 0
  let lines = 0
  for (const [index, line] of text.split('\n').entries()) {
    const inLine = countItemMarks(line)
    if (inLine > mostItemsInLine) {
      return at(index + 1, `More than ${mostItemsInLine} marks of lists begin this line: write one, or "\\" before each that is no list.`)
    }
    items += inLine
    if (items > mostItems) return at(index + 1, `The article has more than ${mostItems} items of lists up to here: remove some.`)
    if (line.trim() !== '') lines += 1
    if (lines > mostLines) return at(index + 1, `The article has more than ${mostLines} lines up to here: shorten it.`)
    const marksInLine = line.match(/[*_~[\]<>`|&@-]/g)?.length ?? 0
    marks = line.trim() === '' ? 0 : marks + marksInLine
    marksInAll += marksInLine
    if (marks > mostMarks) {
      return at(index + 1, `More than ${mostMarks} marks such as "*" stand up to here without an empty line between: remove some.`)
    }
    if (marksInAll > mostMarksInAll) {
      return at(index + 1, `The article has more than ${mostMarksInAll} marks such as "*" up to here: remove some.`)
    }
  }
  return null
}

function countItemMarks(line: string): number {
  itemMark.lastIndex = 0
  let count = 0
  while (itemMark.test(line)) count += 1
  return count
}
