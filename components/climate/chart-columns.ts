import { type Language, directionOf } from '@/lib/languages'

/** In px of the chart. */
export const column = 33
export const width = 12 * column

/** Where a month (1 to 12) is drawn. */
export function centre(month: number, language: Language): number {
  return (directionOf(language) === 'rtl' ? 12.5 - month : month - 0.5) * column
}
