/**
 * Hours between the clock of a time zone and the sun at a longitude (degrees east), whose noon is at 12:00 UTC
 * at Greenwich and moves by 15° an hour. More than a few mean that one of the two is wrong.
 *
 * @param date YYYY-MM-DD
 */
export function hoursFromSun(timeZone: string, longitude: number, date: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${date}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name ?? '') ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60)
  const apart = Math.abs(offset - longitude / 15) % 24
  // A place beside the date line may have the clock of the other side.
  return Math.min(apart, 24 - apart)
}
