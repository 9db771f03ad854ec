import { keepUnits } from '../keep-units'
import type { Phrase } from './article-model'

/** A mark of emphasis. */
export type Mark = 'emphasis' | 'strong'

/** Text or a footnote, with the marks that hold for it. */
export interface Run {
  marks: Set<Mark>
  /** The text, or null for a footnote. */
  text: string | null
  /** The source of a footnote. */
  sourceId?: string
}

/** Phrases without languages, one after the other, texts with the same marks as one. */
export function runsOf(phrases: Phrase[]): Run[] {
  const runs: Run[] = []
  collect(phrases, new Set())
  return runs.map((run) => (run.text === null ? run : { ...run, text: keepUnits(run.text) }))

  function collect(within: Phrase[], marks: Set<Mark>): void {
    for (const phrase of within) {
      if (phrase.type === 'citation') runs.push({ marks, text: null, sourceId: phrase.sourceId })
      else if (phrase.type === 'text') addText(phrase.text, marks)
      else collect(phrase.content, phrase.type === 'language' ? marks : new Set([...marks, phrase.type]))
    }
  }

  function addText(text: string, marks: Set<Mark>): void {
    const last = runs.at(-1)
    if (last && last.text !== null && last.marks.size === marks.size && [...marks].every((mark) => last.marks.has(mark))) last.text += text
    else if (text !== '') runs.push({ marks, text })
  }
}
