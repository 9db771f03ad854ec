import { characterReference, type Piece } from './phrase-markdown'

/** A character of the text as Markdown in which it is no markup, anywhere in a paragraph. Marks stay as they are. */
export function escapeCharacter(pieces: Piece[], index: number): string {
  const { character, written } = pieces[index]!
  if (character === null) return written
  const before = pieces[index - 1]
  const after = pieces[index + 1]
  if (/\s/.test(character)) {
    // Markdown drops spaces at the ends of lines, and makes a line break, code or a paragraph of some.
    const isAtEnd = !before || !after || before.character === '\n' || after.character === '\n'
    const isPlain = character === ' ' ? !isAtEnd : character === '\n' ? !isBeside(before, after) : !/[\t\r]/.test(character) && !isAtEnd
    return isPlain ? character : characterReference(character)
  }
  return isMarkup(character, pieces, index) ? `\\${character}` : character
}

/** Whether a line's end stands beside another, or at an end of the text. */
function isBeside(before: Piece | undefined, after: Piece | undefined): boolean {
  return !before || !after || before.character === '\n' || after.character === '\n'
}

function isMarkup(character: string, pieces: Piece[], index: number): boolean {
  if ('\\`*_[]~|'.includes(character)) return true
  const before = pieces[index - 1]
  const after = pieces[index + 1]
  const isBeforeSpace = !after || (after.character !== null && /\s/.test(after.character))
  if (character === '<' || character === '&') return after?.character !== ' '
  if (character === '!') return !after || after.kind === 'footnote'
  if (character === ':') return isLineStart(pieces, index - 1) && before?.kind === 'footnote' || isLineStart(pieces, index)
  if (character === '#') return isLineStart(pieces, index) || before?.character === ' ' || before?.character === '#'
  if (character === '.' || character === ')') return isBeforeSpace && isAfterLineNumber(pieces, index)
  if (!isLineStart(pieces, index)) return false
  if (character === '-') return isBeforeSpace || '-:|'.includes(after?.character ?? ' ')
  return '>+='.includes(character)
}

function isLineStart(pieces: Piece[], index: number): boolean {
  return index === 0 || pieces[index - 1]?.character === '\n'
}

/** Whether nothing but digits stands before, from the beginning of the line. */
function isAfterLineNumber(pieces: Piece[], index: number): boolean {
  let start = index
  while (/^\d$/.test(pieces[start - 1]?.character ?? '')) start -= 1
  return start < index && isLineStart(pieces, start)
}
