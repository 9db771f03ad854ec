import { partialDate } from '../destinations/partial-date'
import { readHtml } from '../html-text'

/** A date as ISO 8601 or Exif writes it, perhaps with a time of day: "2011-09", "2011:09:15 14:33:12". */
const writtenDate = /^(\d{4})(?:([-:])(\d\d)(?:\2(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?)?)?$/

/** The easternmost zone is this many milliseconds ahead of UTC. */
const furthestZone = 14 * 3_600_000

const longestWords = 60

/** The year of the oldest photograph that is left, by Niépce. */
const firstPhotograph = '1826'

const months = 'january february march april may june july august september october november december'.split(' ')

/**
 * Reads when a photo was taken from a field of HTML.
 *
 * @param uploaded when the file was uploaded; it cannot have been taken later
 * @returns YYYY, YYYY-MM or YYYY-MM-DD if the whole field is such a date, or its words and its `datetime` are the same
 * one; null if that date does not exist, is too late or before photography, or nothing is written; otherwise the words
 * of the field ("circa 1950")
 */
export function readDateTaken(html: string, uploaded: Date): string | null {
  const { text, datetime } = readHtml(html)
  const marked = dateOf(datetime ?? '')
  const date = marked !== null && saysDate(text, marked) ? marked : dateOf(text)
  if (date === null) return shortenWords(text) || null
  const latest = new Date(uploaded.getTime() + furthestZone).toISOString()
  const isPossible = partialDate.safeParse(date).success && date >= firstPhotograph && date <= latest.slice(0, date.length)
  return isPossible ? date : null
}

/** A date without its time of day, with hyphens. */
function dateOf(text: string): string | null {
  const [, year, , month, day] = writtenDate.exec(text) ?? []
  return year === undefined ? null : [year, month, day].filter(Boolean).join('-')
}

/**
 * Whether a text is a date and nothing more, in digits or as Commons writes it in English ("15 September 2011,
 * 14:33:12", "September 15, 2011"). Any other word, as in "circa 1905" or "1890s", says something else.
 */
function saysDate(text: string, date: string): boolean {
  if (dateOf(text) === date) return true
  const words = text.toLowerCase().replace(/,? (?:at )?\d{1,2}:\d\d(?::\d\d)?(?: ?(?:utc|z))?$/, '').replaceAll(',', '')
  const [year = '', month = '', day = ''] = date.split('-')
  const named = months[Number(month) - 1]
  if (named === undefined) return words === year
  const names = [named, named.slice(0, 3)]
  const days = day === '' ? [] : [`${Number(day)}`, day]
  const said = names.flatMap((name) =>
    day === '' ? [`${name} ${year}`] : days.flatMap((number) => [`${number} ${name} ${year}`, `${name} ${number} ${year}`]),
  )
  return said.includes(words)
}

/** The first year that a date or its words name, for sorting; 0 where none is named. */
export function yearTaken(taken: string | null): number {
  return Number(/(?<!\d)(?:1\d|20)\d\d(?!\d)/.exec(taken ?? '')?.[0] ?? 0)
}

function shortenWords(text: string): string {
  const characters = [...text]
  return characters.length > longestWords ? `${characters.slice(0, longestWords - 1).join('').trimEnd()}…` : text
}
