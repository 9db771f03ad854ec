import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from './instant'
import { isSunUp, sunTimes } from './sun'

const minute = 60_000
const chongjin = { latitude: 41.8, longitude: 129.78 }
const longyearbyen = { latitude: 78.22, longitude: 15.65 }
const apia = { latitude: -13.83, longitude: -171.77 }

describe('in Chongjin', () => {
  test.each([
    ['2026-06-21', '2026-06-21T04:46:00+09:00', '2026-06-21T19:59:00+09:00'],
    ['2026-12-21', '2026-12-21T07:44:38+09:00', '2026-12-21T16:52:54+09:00'],
  ])('the sun of %s rises at %s and sets at %s, within two minutes', (date, rise, set) => {
    const { sunrise, sunset } = sunTimes(date, chongjin, 'Asia/Pyongyang')
    expect(minutesBetween(sunrise, rise)).toBeLessThanOrEqual(2)
    expect(minutesBetween(sunset, set)).toBeLessThanOrEqual(2)
  })

  test.each([
    ['2026-12-21T07:41:00+09:00', false],
    ['2026-12-21T07:48:00+09:00', true],
    ['2026-12-21T16:49:00+09:00', true],
    ['2026-12-21T16:56:00+09:00', false],
  ])('whether the sun is up at %s: %s', (at, isUp) => {
    expect(isSunUp(new Date(at), chongjin)).toBe(isUp)
  })
})

describe.each([
  ['polar night', '2026-12-21', false],
  ['polar day', '2026-06-21', true],
] as const)('in the %s of Longyearbyen', (_, date, isUp) => {
  test('there is neither sunrise nor sunset', () => {
    const none = { sunrise: null, sunset: null }
    expect(sunTimes(date, longyearbyen, 'Arctic/Longyearbyen')).toEqual(none)
  })

  test.each(['00:00', '06:00', '12:00', '18:00'])(`at %s the sun being up is ${isUp}`, (time) => {
    expect(isSunUp(new Date(`${date}T${time}:00+01:00`), longyearbyen)).toBe(isUp)
  })
})

test('in Apia, a calendar day ahead of its longitude, the sun rises on the date that is asked', () => {
  // By NOAA's formulas, computed apart; the clock there is 13 hours ahead of UTC.
  const { sunrise, sunset } = sunTimes('2026-11-23', apia, 'Pacific/Apia')
  expect(minutesBetween(sunrise, '2026-11-23T05:48:44+13:00')).toBeLessThanOrEqual(2)
  expect(minutesBetween(sunset, '2026-11-23T18:38:00+13:00')).toBeLessThanOrEqual(2)
})

/** A longitude with a clock near its solar time, on either side of the date line. */
const meridian = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.boolean())
  .map(([longitude, otherSide]) => {
    const near = Math.round(longitude / 15)
    const other = near < 0 ? near + 24 : near - 24
    return { longitude, offset: otherSide && other >= -12 && other <= 14 ? other : near }
  })

test('sunrise and sunset fall on their local date, on every meridian', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  const latitude = fc.double({ min: -50, max: 50, noNaN: true })
  fc.assert(
    fc.property(day, latitude, meridian, (instant, latitude, { longitude, offset }) => {
      const date = instant.toISOString().slice(0, 10)
      // The names of these zones count the other way: Etc/GMT-9 is nine hours ahead.
      const timeZone = `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`
      const { sunrise, sunset } = sunTimes(date, { latitude, longitude }, timeZone)
      expect(localDate(Date.parse(sunrise ?? ''), timeZone)).toBe(date)
      expect(localDate(Date.parse(sunset ?? ''), timeZone)).toBe(date)
      expect(Date.parse(sunrise ?? '')).toBeLessThan(Date.parse(sunset ?? ''))
    }),
    { numRuns: 1_000 },
  )
})

test('the sun is up between its sunrise and its sunset, and down outside them', () => {
  const day = fc.integer({ min: 0, max: 364 })
  const latitude = fc.double({ min: -50, max: 50, noNaN: true })
  fc.assert(
    fc.property(day, latitude, meridian, (days, latitude, { longitude }) => {
      const date = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
      const place = { latitude, longitude }
      const { sunrise, sunset } = sunTimes(date, place, 'UTC')
      const [rise, set] = [Date.parse(sunrise ?? ''), Date.parse(sunset ?? '')]
      const moments = [rise - 5 * minute, rise + 5 * minute, set - 5 * minute, set + 5 * minute]
      const up = moments.map((moment) => isSunUp(new Date(moment), place))
      expect(up).toEqual([false, true, true, false])
    }),
    { numRuns: 500 },
  )
})

function minutesBetween(ours: string | null, theirs: string): number {
  return Math.abs(Date.parse(ours ?? '') - Date.parse(theirs)) / minute
}
