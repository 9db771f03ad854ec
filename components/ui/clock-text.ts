import { fill } from '../weather/words/words'
import { localTime } from './local-time'

/**
 * The date and time in a time zone, with its distance from UTC.
 *
 * @param template {weekday}, {day}, {month}, {year}, {clock}
 */
export function clockText(instant: Date, timeZone: string, lang: string, template: string): string {
  const parts = localTime(instant, timeZone, lang)
  return `${fill(template, parts)} (${parts.offset})`
}
