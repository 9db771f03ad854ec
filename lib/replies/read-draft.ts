import { characterCount, cleanLine, cleanText } from '../clean-text'
import { isLanguage } from '../languages'
import { type Draft, replyLimits } from './reply'

/** What keeps a text from being sent, by the field that it is about; lengths are in characters. */
export interface DraftFaults {
  name?: { kind: 'long'; length: number }
  text?: { kind: 'empty' | 'short' | 'long'; length: number }
}

/**
 * What a reader wrote, for a new reply and for one that is changed: as a draft, or what is wrong with it.
 * A language that is not on the list counts as not said.
 */
export function readDraft(fields: { name: string; text: string; language: string }): Draft | { faults: DraftFaults } {
  const name = cleanLine(fields.name)
  const text = cleanText(fields.text)
  const faults: DraftFaults = {}
  const nameLength = characterCount(name)
  if (nameLength > replyLimits.name) faults.name = { kind: 'long', length: nameLength }
  const length = characterCount(text)
  // A blank of Braille is no white space, and nobody sees it either.
  if (!/[^\s\u2800]/u.test(text)) faults.text = { kind: 'empty', length }
  else if (length < replyLimits.textMinimum) faults.text = { kind: 'short', length }
  else if (length > replyLimits.text) faults.text = { kind: 'long', length }
  if (faults.name || faults.text) return { faults }
  const language = isLanguage(fields.language) ? fields.language : null
  return { name: name || null, text, language }
}
