import type { Language } from '@/lib/languages'
import type { DraftFaults } from '@/lib/replies/read-draft'
import type { UnsentReason } from '@/lib/replies/receive-reply'
import { replyLimits } from '@/lib/replies/reply'
import { plural } from '../ui/plural'
import { fill } from '../weather/words/words'
import { replyWords } from './words/languages'

/** What is wrong with a field, in words, by the field. */
export type FaultTexts = Partial<Record<keyof DraftFaults, string>>

export function faultTexts({ name, text }: DraftFaults, language: Language): FaultTexts {
  const { faults } = replyWords[language]
  const atLeast = { minimum: replyLimits.textMinimum.toLocaleString(language) }
  const upTo = (limit: number) => ({ maximum: limit.toLocaleString(language) })
  return {
    ...(name && { name: fill(plural(name.length, faults.longName, language), upTo(replyLimits.name)) }),
    ...(text?.kind === 'empty' && { text: faults.empty }),
    ...(text?.kind === 'short' && { text: fill(plural(text.length, faults.short, language), atLeast) }),
    ...(text?.kind === 'long' && { text: fill(plural(text.length, faults.long, language), upTo(replyLimits.text)) }),
  }
}

/**
 * Why nothing has been sent, in words.
 *
 * @param retryAfter seconds, where it is too much for now
 */
export function reasonText(reason: UnsentReason, retryAfter: number | null, language: Language): string {
  const { reasons, inMinutes } = replyWords[language]
  return fill(reasons[reason], { time: plural(Math.ceil((retryAfter ?? 60) / 60), inMinutes, language) })
}
