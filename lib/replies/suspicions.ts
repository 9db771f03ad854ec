import { createHash } from 'node:crypto'
import { findLinks } from './find-links'
import type { Draft, Suspicion } from './reply'

/** Below this share of different words, or of different characters, a text says little. */
const variety = { words: 0.25, characters: 0.02 }
/** Of a shorter text that cannot be told. */
const wordsToTell = 12
const charactersToTell = 200

/**
 * What makes a reply look like spam.
 *
 * @param trapped whether a field was filled in that nobody sees
 * @param repeated whether the same was sent before
 */
export function suspicionsOf({ text }: Draft, trapped: boolean, repeated: boolean): Suspicion[] {
  const suspicions: Suspicion[] = []
  if (trapped) suspicions.push('trap')
  if (findLinks(text).filter(({ url }) => url !== null).length > 1) suspicions.push('links')
  if (repeated) suspicions.push('repeated')
  if (isMonotonous(text)) suspicions.push('monotonous')
  return suspicions
}

function isMonotonous(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u)
  if (words.length >= wordsToTell && new Set(words).size / words.length < variety.words) return true
  const characters = [...text]
  return characters.length >= charactersToTell && new Set(characters).size / characters.length < variety.characters
}

/** The same for texts that differ only in case, spacing, punctuation and numbers. */
export function fingerprintOf({ text }: Draft): string {
  const letters = searchable(text).replace(/\P{L}+/gu, '')
  return createHash('sha256').update(letters || text).digest('base64url')
}

/** A text as searches compare it: without case, and with one form for all forms of a letter. */
export function searchable(text: string): string {
  return text.normalize('NFKC').replace(/\p{Variation_Selector}/gu, '').toLowerCase()
}
