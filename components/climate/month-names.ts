import type { Language } from '@/lib/languages'

/** The twelve months: "January", or "Jan" on an axis. */
export function monthNames(language: Language, length: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)))
}

/** The month of a calendar date as a sentence has it: "November", "ноября" (of November), "11月". */
export function monthInSentence(date: string, language: Language): string {
  const instant = new Date(`${date}T12:00:00Z`)
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'month')?.value ?? ''
  // Japanese and Chinese dates have the month as a number, and what it counts beside it.
  return /^\d+$/.test(name) ? (monthNames(language, 'long')[instant.getUTCMonth()] ?? '') : name
}
