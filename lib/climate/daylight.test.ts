import { expect, test } from 'vitest'
import { daylightHours } from './daylight'

const longyearbyen = { latitude: 78.2233, longitude: 15.6469 }
const apia = { latitude: -13.8333, longitude: -171.7667 }
const chongjin = { latitude: 41.7956, longitude: 129.7758 }

test('polar night has no daylight', () => {
  expect(daylightHours('2026-12-21', longyearbyen, 'Arctic/Longyearbyen')).toBe(0)
  expect(daylightHours('2026-11-24', longyearbyen, 'Arctic/Longyearbyen')).toBe(0)
})

test('polar day has nothing else', () => {
  expect(daylightHours('2026-06-21', longyearbyen, 'Arctic/Longyearbyen')).toBe(24)
})

test('the sun comes back to Longyearbyen in the middle of February, and stays up from late April', () => {
  expect(daylightHours('2027-02-10', longyearbyen, 'Arctic/Longyearbyen')).toBe(0)
  expect(daylightHours('2027-02-20', longyearbyen, 'Arctic/Longyearbyen')).toBeGreaterThan(2)
  expect(daylightHours('2027-04-15', longyearbyen, 'Arctic/Longyearbyen')).toBeLessThan(24)
  expect(daylightHours('2027-04-22', longyearbyen, 'Arctic/Longyearbyen')).toBe(24)
})

// By the sunrise equation, with the sun's centre 0.833° below the horizon: 9.135 and 15.218 hours.
test('days at Chongjin are short in December and long in June', () => {
  expect(daylightHours('2026-12-21', chongjin, 'Asia/Pyongyang')).toBeCloseTo(9.135, 1)
  expect(daylightHours('2026-06-21', chongjin, 'Asia/Pyongyang')).toBeCloseTo(15.218, 1)
})

test('in the south the long days are in December', () => {
  const [june, december] = ['2026-06-21', '2026-12-21'].map((date) => daylightHours(date, apia, 'Pacific/Apia'))
  expect(december).toBeGreaterThan(june ?? 24)
})

test('days at the date line belong to the calendar there', () => {
  for (const date of ['2026-11-24', '2011-12-29', '2011-12-31', '2027-01-01']) {
    const hours = daylightHours(date, apia, 'Pacific/Apia')
    expect(hours).toBeGreaterThan(11)
    expect(hours).toBeLessThan(13.1)
  }
})

test('the poles have one day and one night a year', () => {
  const pole = { latitude: 90, longitude: 0 }
  expect(daylightHours('2026-06-21', pole, 'UTC')).toBe(24)
  expect(daylightHours('2026-12-21', pole, 'UTC')).toBe(0)
})
