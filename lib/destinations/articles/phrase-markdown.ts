import type { Phrase } from './article-model'
import { escapeCharacter } from './escape-character'
import { type Mark, type Run, runsOf } from './marked-runs'

/** A piece of Markdown: a character of the text, or what stands for a mark. */
export interface Piece {
  /** The character, or null for a mark or a footnote. */
  character: string | null
  kind: 'text' | 'footnote' | 'open' | 'close'
  /** As Markdown. */
  written: string
}

/**
 * Phrases as Markdown that has the same words, footnotes and emphasis for everybody who reads it by CommonMark or as GitHub
 * does, and nothing else. Languages have no marks in it. A line of the text stays a line.
 */
export function phraseMarkdown(phrases: Phrase[]): string {
  const pieces = piecesOf(runsOf(phrases))
  const escaped = pieces.map((piece, index) => ({ ...piece, written: escapeCharacter(pieces, index) }))
  keepMarks(escaped)
  return escaped.map(({ written }) => written).join('')
}

/** Any text as Markdown that shows it as it is, without markup. */
export function plainMarkdown(text: string): string {
  return phraseMarkdown([{ type: 'text', text }])
}

/** @param within marks that are written already */
function piecesOf(runs: Run[], within: Mark[] = []): Piece[] {
  const pieces: Piece[] = []
  let index = 0
  while (index < runs.length) {
    const { mark, length } = longestMark(runs.slice(index), within)
    const inside = runs.slice(index, index + length)
    if (mark) {
      const written = signOf(mark, within, [runs[index - 1], ...inside, runs[index + length]])
      const content = piecesOf(inside, [...within, mark])
      pieces.push({ character: null, kind: 'open', written }, ...content, { character: null, kind: 'close', written })
    } else pieces.push(...inside.flatMap(piecesOfRun))
    index += length
  }
  return pieces
}

/** The mark that holds longest from the first run on, and for how many runs. */
function longestMark(runs: Run[], within: Mark[]): { mark: Mark | null; length: number } {
  let longest: { mark: Mark | null; length: number } = { mark: null, length: 1 }
  for (const mark of ['emphasis', 'strong'] as const) {
    if (within.includes(mark) || !runs[0]?.marks.has(mark)) continue
    const end = runs.findIndex(({ marks }) => !marks.has(mark))
    const length = end === -1 ? runs.length : end
    if (!longest.mark || length > longest.length) longest = { mark, length }
  }
  return longest
}

/** Emphasis has another sign beside "**", so that nobody takes the two for one. */
function signOf(mark: Mark, within: Mark[], near: (Run | undefined)[]): string {
  if (mark === 'strong') return '**'
  return within.includes('strong') || near.some((run) => run?.marks.has('strong')) ? '_' : '*'
}

function piecesOfRun({ text, sourceId }: Run): Piece[] {
  if (text === null) return [{ character: null, kind: 'footnote', written: `[^${sourceId}]` }]
  return [...text].map((character) => ({ character, kind: 'text', written: character }))
}

/**
 * Writes by its number the character outside a mark, where the mark would be none beside it: a letter, when what is inside
 * is no letter. A space right inside is written so, too. https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function keepMarks(pieces: Piece[]): void {
  for (const [index, { kind, written }] of pieces.entries()) {
    if (kind !== 'open' && kind !== 'close') continue
    const step = kind === 'open' ? 1 : -1
    const inside = pieces[index + step]
    if (inside?.character && /\s/.test(inside.character)) inside.written = characterReference(inside.character)
    const outside = pieces[index - step]
    const isLetterInside = inside?.character === inside?.written && /^[\p{L}\p{N}]$/u.test(inside?.character ?? '')
    if (!outside?.character || (isLetterInside && written !== '_')) continue
    if (outside.written === outside.character && !/^[\s\p{P}\p{S}]$/u.test(outside.character)) {
      outside.written = characterReference(outside.character)
    }
  }
}

/** A character by its number, which no reader takes for markup. */
export function characterReference(character: string): string {
  return `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`
}
