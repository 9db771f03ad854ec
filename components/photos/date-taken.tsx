import type { Language } from '@/lib/languages'
import { fillNodes } from '../ui/fill-nodes'
import { longDate, longMonth } from '../ui/long-date'
import { photosWords } from './words/languages'

/** "Taken on 15 September 2011", "Taken in 1946", or what its author wrote. */
export function DateTaken({ taken, language }: { taken: string | null; language: Language }) {
  const words = photosWords[language]
  if (taken === null) return words.dateNotGiven
  if (!/^\d{4}(-\d\d){0,2}$/.test(taken)) {
    return fillNodes(words.taken, { when: <bdi lang="">{taken.replace(/\.$/, '')}</bdi> })
  }
  const [template, date] =
    taken.length === 10
      ? [words.takenOn, longDate(taken, language)]
      : taken.length === 7
        ? [words.takenInMonth, longMonth(taken, language)]
        : [words.takenInYear, taken]
  return fillNodes(template, { date: <time dateTime={taken}>{date}</time> })
}
