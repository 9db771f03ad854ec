/** A UTC instant as the model writes it: whole seconds, ending in "Z". */
export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar date (YYYY-MM-DD) in an IANA time zone at an instant. */
export function localDate(milliseconds: number, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format.format(milliseconds)
}
