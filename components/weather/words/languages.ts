import { english } from './english'
import { korean } from './korean'
import type { Words } from './words'

/** The languages that the card speaks, by primary subtag. */
export const languages: Record<string, Words> = { en: english, ko: korean }

/**
 * The words for a wish such as "ko-KR" or "en_US"; English where there are none. RFC 4647, lookup, by
 * primary subtag: what a host page has as its language is never a fault of the card.
 */
export function wordsFor(wish: string): Words {
  const primary = wish.toLowerCase().split(/[-_]/)[0] ?? ''
  return (Object.hasOwn(languages, primary) ? languages[primary] : undefined) ?? english
}
