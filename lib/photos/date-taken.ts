import { partialDate } from '../destinations/partial-date'
import { readHtml } from '../html-text'

/** A date as ISO 8601 or Exif writes it, perhaps with a time of day: "2011-09", "2011:09:15 14:33:12". */
const writtenDate = /^(\d{4})(?:([-:])(\d\d)(?:\2(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?)?)?$/

/** The easternmost zone is this many milliseconds ahead of UTC. */
const furthestZone = 14 * 3_600_000

const longestWords = 60

/**
 * Reads when a photo was taken from a field of HTML.
 *
 * @param uploaded when the file was uploaded; it cannot have been taken later
 * @returns YYYY, YYYY-MM or YYYY-MM-DD if the whole field is such a date; null if that date does not exist or is too
 * late, or nothing is written; otherwise the words of the field ("circa 1950")
 */
export function readDateTaken(html: string, uploaded: Date): string | null {
  const { text, datetime } = readHtml(html)
  const parts = writtenDate.exec(datetime ?? '') ?? writtenDate.exec(text)
  if (!parts) return shortenWords(text) || null
  const [, year, , month, day] = parts
  const date = [year, month, day].filter(Boolean).join('-')
  const latest = new Date(uploaded.getTime() + furthestZone).toISOString()
  return partialDate.safeParse(date).success && date <= latest.slice(0, date.length) ? date : null
}

/** The first year that a date or its words name, for sorting; 0 where none is named. */
export function yearTaken(taken: string | null): number {
  return Number(/(?<!\d)(?:1\d|20)\d\d(?!\d)/.exec(taken ?? '')?.[0] ?? 0)
}

function shortenWords(text: string): string {
  const characters = [...text]
  return characters.length > longestWords ? `${characters.slice(0, longestWords - 1).join('').trimEnd()}…` : text
}
