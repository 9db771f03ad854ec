import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate, toInstant } from './instant'
import { dateAfter, startOfDay } from './local-day'

test.each([
  ['2026-11-23', 'Asia/Pyongyang', '2026-11-22T15:00:00Z'],
  ['2026-11-23', 'Asia/Kathmandu', '2026-11-22T18:15:00Z'],
  ['2026-11-23', 'Pacific/Apia', '2026-11-22T11:00:00Z'],
  // The clock went from 24:00 to 01:00.
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
])('%s in %s begins at %s', (date, timeZone, instant) => {
  expect(toInstant(startOfDay(date, timeZone))).toBe(instant)
})

test.each([
  ['2026-03-29', 23],
  ['2026-10-25', 25],
  ['2026-11-23', 24],
])('%s has %i hours in Berlin', (date, hours) => {
  const length = startOfDay(dateAfter(date), 'Europe/Berlin') - startOfDay(date, 'Europe/Berlin')
  expect(length / 3_600_000).toBe(hours)
})

test('a day begins where the date changes, in every zone', () => {
  const day = fc.integer({ min: 0, max: 20 * 365 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  fc.assert(
    fc.property(day, zone, (date, timeZone) => {
      const start = startOfDay(date, timeZone)
      expect(localDate(start, timeZone)).toBe(date)
      expect(localDate(start - 1, timeZone) < date).toBe(true)
    }),
    { numRuns: 500 },
  )
})
