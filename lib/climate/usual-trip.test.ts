import { expect, test } from 'vitest'
import { readClimate } from '../destinations/read-climate'
import { readDestination } from '../destinations/destination'
import { usualTrip } from './usual-trip'

const chongjin = await readDestination('chongjin')
const climate = await readClimate('chongjin')
const none = Array.from({ length: 12 }, () => null)

test('a trip over the new year counts every day once', () => {
  const trip = usualTrip(climate, chongjin, { from: '2026-12-24', to: '2027-01-05' })
  expect(trip.days).toBe(13)
  expect(trip.temperatureMax?.greatest).toBeCloseTo(1.5, 1)
  expect(trip.temperatureMax?.least).toBeCloseTo(0.7, 1)
  expect(trip.precipitation).toBeCloseTo((8 * 15) / 31 + (5 * 12) / 31, 10)
})

test('a whole year adds up to the precipitation of the source', () => {
  const trip = usualTrip(climate, chongjin, { from: '2026-01-01', to: '2026-12-31' })
  expect(trip.precipitation).toBeCloseTo(614.4, 6)
})

test('what is not known of every day is not said', () => {
  const patchy = { ...climate, temperatureMax: [...none.slice(1), 2], precipitation: none }
  const trip = usualTrip(patchy, chongjin, { from: '2026-12-24', to: '2027-01-05' })
  expect(trip.temperatureMax).toBeNull()
  expect(trip.precipitation).toBeNull()
  expect(trip.temperatureMin).not.toBeNull()
})

test('days without sunrise and without sunset are counted', () => {
  const north = { ...chongjin, latitude: 78.2233, longitude: 15.6469, timeZone: 'Arctic/Longyearbyen' }
  const winter = usualTrip(climate, north, { from: '2026-12-24', to: '2027-01-05' })
  expect(winter).toMatchObject({ daysWithoutSunrise: 13, daysWithoutSunset: 0, daylight: { greatest: 0 } })
  const summer = usualTrip(climate, north, { from: '2026-06-01', to: '2026-06-10' })
  expect(summer).toMatchObject({ daysWithoutSunrise: 0, daysWithoutSunset: 10, daylight: { least: 24 } })
})
