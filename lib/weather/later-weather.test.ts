import { expect, test } from 'vitest'
import { laterWeather } from './later-weather'
import type { Weather } from './weather'

const weatherOf = (retrievedAt: string, validAt: string) => ({ retrievedAt, current: { validAt } }) as Weather

const early = weatherOf('2026-11-23T12:00:00Z', '2026-11-23T12:00:00Z')
const laterNow = weatherOf('2026-11-23T12:00:00Z', '2026-11-23T13:00:00Z')
const renewed = weatherOf('2026-11-23T12:20:00Z', '2026-11-23T12:00:00Z')

test('what was retrieved later wins, whatever its now', () => {
  expect(laterWeather(renewed, laterNow)).toBe(renewed)
  expect(laterWeather(laterNow, renewed)).toBe(renewed)
})

test('what was retrieved later wins, even if it was made earlier', () => {
  const older = { ...renewed, issuedAt: '2026-11-23T00:00:00Z' }
  const newer = { ...laterNow, issuedAt: '2026-11-23T06:00:00Z' }
  expect(laterWeather(newer, older)).toBe(older)
})

test('of one forecast the later now wins', () => {
  expect(laterWeather(early, laterNow)).toBe(laterNow)
  expect(laterWeather(laterNow, early)).toBe(laterNow)
})

test('any weather wins over none', () => {
  expect(laterWeather(null, early)).toBe(early)
  expect(laterWeather(early, null)).toBe(early)
  expect(laterWeather(null, null)).toBeNull()
})
