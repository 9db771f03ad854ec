import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from './instant'
import { isSunUp, solarNoon, sunTimes } from './sun'

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
  ['polar-night', '2026-12-21', false],
  ['polar-day', '2026-06-21', true],
] as const)('in the %s of Longyearbyen', (daylight, date, isUp) => {
  test('there is neither sunrise nor sunset', () => {
    const none = { sunrise: null, sunset: null, daylight }
    expect(sunTimes(date, longyearbyen, 'Arctic/Longyearbyen')).toEqual(none)
  })

  test.each(['00:00', '06:00', '12:00', '18:00'])(`at %s the sun being up is ${isUp}`, (time) => {
    expect(isSunUp(new Date(`${date}T${time}:00+01:00`), longyearbyen)).toBe(isUp)
  })
})

/* The sun stands lowest there at about 23:57 UTC in spring and summer time, 00:57 by the clock. */
test.each([
  // Polar night ends and begins with a day that has both.
  ['2026-02-14', 'polar-night', null, null],
  ['2026-02-15', 'normal', '2026-02-15T10:56', '2026-02-15T11:28'],
  ['2026-10-26', 'normal', '2026-10-26T10:11', '2026-10-26T11:09'],
  ['2026-10-27', 'polar-night', null, null],
  // The sun sets at 00:12 by the clock of the next day.
  ['2026-04-17', 'normal', '2026-04-17T00:07', '2026-04-17T22:12'],
  // It rises, and stays.
  ['2026-04-18', 'normal', '2026-04-17T23:39', null],
  ['2026-04-19', 'polar-day', null, null],
  ['2026-08-23', 'polar-day', null, null],
  // It was up all night, and sets at 00:29 by the clock of the next day.
  ['2026-08-24', 'normal', null, '2026-08-24T22:29'],
  ['2026-08-25', 'normal', '2026-08-24T23:32', '2026-08-25T21:55'],
] as const)('in Longyearbyen %s is %s, with sunrise %s and sunset %s', (date, daylight, sunrise, sunset) => {
  const found = sunTimes(date, longyearbyen, 'Arctic/Longyearbyen')
  expect(found.daylight).toBe(daylight)
  expect(found.sunrise?.slice(0, 16) ?? null).toBe(sunrise)
  expect(found.sunset?.slice(0, 16) ?? null).toBe(sunset)
})

test('anywhere the sun is up between sunrise and sunset, in polar day throughout, and in polar night never', () => {
  const day = fc.integer({ min: 0, max: 364 })
  const latitude = fc.oneof(fc.double({ min: 60, max: 89, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }))
  fc.assert(
    fc.property(day, latitude, meridian, (days, latitude, { longitude }) => {
      const date = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
      const place = { latitude, longitude }
      const { sunrise, sunset, daylight } = sunTimes(date, place, 'UTC')
      expect(daylight === 'normal').toBe(sunrise !== null || sunset !== null)
      if (sunrise && sunset) expect(sunrise < sunset).toBe(true)
      const noon = solarNoon(date, longitude, 'UTC')
      if (daylight !== 'normal') expect(isSunUp(noon, place)).toBe(daylight === 'polar-day')
      for (const [instant, before] of [[sunrise, false], [sunset, true]] as const) {
        if (instant === null) continue
        expect(isSunUp(new Date(Date.parse(instant) - 2_000), place)).toBe(before)
        expect(isSunUp(new Date(Date.parse(instant) + 2_000), place)).toBe(!before)
      }
    }),
    { numRuns: 1_000 },
  )
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
