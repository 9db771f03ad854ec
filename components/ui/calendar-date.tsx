import type { Language } from '@/lib/languages'
import { longDate } from './long-date'

/** A calendar date (YYYY-MM-DD), in words and for machines. */
export function CalendarDate({ date, language }: { date: string; language: Language }) {
  return <time dateTime={date}>{longDate(date, language)}</time>
}
