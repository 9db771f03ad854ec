import type { JsonLdNode } from './json-ld-node'

/** From when until when something holds, as the feed writes it; null for no limit. */
export interface Validity {
  validFrom: string | null
  validThrough: string | null
}

type Limit = 'begin' | 'end'

const beginProperties = ['validFrom', 'availabilityStarts']
const endProperties = ['priceValidUntil', 'validThrough', 'availabilityEnds']

/** A date and a time as in ISO 8601 and RFC 3339, or a date alone; an offset may follow either. */
const format = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?\s?([Zz]|[+-]\d\d(?::?\d\d)?)?$/

const minute = 60_000
const day = 1440 * minute

/**
 * The limits that some nodes have together, such as an offer and what describes its price.
 *
 * @returns null where a limit cannot be understood, since nobody knows then whether it holds
 */
export function readValidity(nodes: JsonLdNode[]): Validity | null {
  const begins = datesOf(nodes, beginProperties, 'begin')
  const ends = datesOf(nodes, endProperties, 'end')
  return begins && ends && { validFrom: last(begins), validThrough: first(ends) }
}

/** Several limits together: the latest beginning and the earliest end. */
export function narrowest(validities: Validity[]): Validity {
  const isDate = (date: string | null) => date !== null
  return {
    validFrom: last(validities.map(({ validFrom }) => validFrom).filter(isDate)),
    validThrough: first(validities.map(({ validThrough }) => validThrough).filter(isDate)),
  }
}

/** Several limits together; null where one of them cannot be understood. */
export function narrowestKnown(validities: (Validity | null)[]): Validity | null {
  const known = validities.filter((validity) => validity !== null)
  return known.length === validities.length ? narrowest(known) : null
}

/** The dates of some properties, but for ends that are none; null where one cannot be understood. */
function datesOf(nodes: JsonLdNode[], properties: string[], limit: Limit): string[] | null {
  const values = nodes.flatMap((node) => properties.flatMap((property) => node.values(property)))
  const dates = values.map((value) => (typeof value === 'string' ? value.trim() : ''))
  const instants = dates.map((date) => instantOf(date, limit))
  return instants.includes(null) ? null : dates.filter((_, index) => instants[index] !== Infinity)
}

function last(begins: string[]): string | null {
  return sorted(begins, 'begin').at(-1) ?? null
}

function first(ends: string[]): string | null {
  return sorted(ends, 'end')[0] ?? null
}

function sorted(dates: string[], limit: Limit): string[] {
  return dates.toSorted((a, b) => instantOf(a, limit)! - instantOf(b, limit)!)
}

/**
 * The instant of a limit, in milliseconds since the epoch. Without an offset it is the first one on Earth (UTC+14) for
 * a beginning and the last one (UTC-12) for an end, whatever zone this process has. A date alone is the whole day.
 *
 * @returns null for what is no date or does not exist; Infinity for an end in 9999, which is how "no end" is written
 */
export function instantOf(date: string, limit: Limit): number | null {
  const match = format.exec(date)
  if (!match) return null
  const [, year, month, dayOfMonth, hour, minuteOfHour, second = '00', fraction = '', offset] = match
  const midnight = Date.parse(`${year}-${month}-${dayOfMonth}T00:00:00Z`)
  // Engines take the 30th of February for the 2nd of March.
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(dayOfMonth)) return null
  if (year === '9999' && limit === 'end') return Infinity
  const zone = offset === undefined ? (limit === 'begin' ? 840 : -720) : minutesOf(offset)
  const seconds = Number(`${second}.${fraction}`)
  const time = hour === undefined ? wholeDay(limit) : timeOf(Number(hour), Number(minuteOfHour), seconds)
  return zone === null || time === null ? null : midnight + time - zone * minute
}

function wholeDay(limit: Limit): number {
  return limit === 'begin' ? 0 : day - 1
}

/** Milliseconds since midnight; 24:00 is the end of a day. */
function timeOf(hour: number, minuteOfHour: number, second: number): number | null {
  const time = (hour * 60 + minuteOfHour) * minute + second * 1000
  return hour <= 24 && minuteOfHour < 60 && second < 60 && time <= day ? time : null
}

/** An offset in minutes. No zone is further than 14 hours from UTC. */
function minutesOf(offset: string): number | null {
  if (/^z$/i.test(offset)) return 0
  const hours = Number(offset.slice(1, 3))
  const minutes = Number(offset.slice(3).replace(':', ''))
  const total = hours * 60 + minutes
  if (minutes > 59 || total > 840) return null
  return offset.startsWith('-') ? -total : total
}

/** Whether something holds at an instant, in milliseconds since the epoch. */
export function isValidAt({ validFrom, validThrough }: Validity, now: number): boolean {
  const begin = validFrom === null ? -Infinity : instantOf(validFrom, 'begin')
  const end = validThrough === null ? Infinity : instantOf(validThrough, 'end')
  return begin !== null && end !== null && begin <= now && now <= end
}
