import { characterCount, cleanLine, cleanText } from '../clean-text'
import { isLanguage } from '../languages'
import { type Draft, replyLimits } from './reply'

/** What keeps a text from being sent, by the field that it is about. */
export interface DraftFaults {
  name?: string
  text?: string
}

const number = new Intl.NumberFormat('en')

/**
 * What a reader wrote, for a new reply and for one that is changed: as a draft, or what is wrong with it.
 * A language that is not on the list counts as not said.
 */
export function readDraft(fields: { name: string; text: string; language: string }): Draft | { faults: DraftFaults } {
  const name = cleanLine(fields.name)
  const text = cleanText(fields.text)
  const faults: DraftFaults = {}
  const nameLength = characterCount(name)
  if (nameLength > replyLimits.name) {
    faults.name = `The name has ${number.format(nameLength)} characters; ${replyLimits.name} are possible.`
  }
  const length = characterCount(text)
  // A blank of Braille is no white space, and nobody sees it either.
  if (!/[^\s\u2800]/u.test(text)) faults.text = 'Please write something first.'
  else if (length < replyLimits.textMinimum) {
    faults.text = `That is ${length} of the ${replyLimits.textMinimum} characters that a reply has at least.`
  } else if (length > replyLimits.text) {
    faults.text = `The text has ${number.format(length)} characters; ${number.format(replyLimits.text)} are possible.`
  }
  if (faults.name || faults.text) return { faults }
  const language = isLanguage(fields.language) ? fields.language : null
  return { name: name || null, text, language }
}
