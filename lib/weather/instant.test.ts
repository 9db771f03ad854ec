import { expect, test } from 'vitest'
import { localDate, toInstant } from './instant'

test('an instant has whole seconds and ends in Z', () => {
  expect(toInstant(1_770_413_400_000)).toBe('2026-02-06T21:30:00Z')
})

test('a part of a second is dropped', () => {
  expect(toInstant(1_770_413_400_999)).toBe('2026-02-06T21:30:00Z')
})

test('an instant before 1970 is written like any other', () => {
  expect(toInstant(-1)).toBe('1969-12-31T23:59:59Z')
})

test.each([
  // Pyongyang: nine hours ahead; eight and a half from 15 August 2015 to 4 May 2018.
  ['Asia/Pyongyang', '2026-06-21T14:59:59Z', '2026-06-21'],
  ['Asia/Pyongyang', '2026-06-21T15:00:00Z', '2026-06-22'],
  ['Asia/Pyongyang', '2016-06-01T00:00:00Z', '2016-06-01'],
  ['Asia/Pyongyang', '2016-06-01T15:29:59Z', '2016-06-01'],
  ['Asia/Pyongyang', '2016-06-01T15:30:00Z', '2016-06-02'],
  ['Asia/Pyongyang', '2018-05-04T14:59:59Z', '2018-05-04'],
  ['Asia/Pyongyang', '2018-05-04T15:00:00Z', '2018-05-05'],
  // New York moves its clocks at two in the morning of 8 March 2026.
  ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
  ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
  ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
  ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
  // Samoa had no 30 December 2011.
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02'],
])('in %s it is, at %s, the date %s', (timeZone, instant, date) => {
  expect(localDate(Date.parse(instant), timeZone)).toBe(date)
})
