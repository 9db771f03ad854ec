import { expect, test } from 'vitest'
import type { Weather } from './weather'
import { weatherInTime } from './weather-in-time'

const hourOf = (time: string, temperature: number | null, precipitation: number | null = 0.4) => ({ time, temperature, precipitation })

const weather = {
  retrievedAt: '2026-11-26T09:00:00Z',
  current: { validAt: '2026-11-26T09:15:00Z', temperature: 17, humidity: 80 },
  hourly: [
    hourOf('2026-11-26T09:00:00Z', 17),
    hourOf('2026-11-26T10:00:00Z', 18),
    hourOf('2026-11-26T11:00:00Z', null, null),
  ],
} as Weather

const at = (time: string) => weatherInTime(weather, new Date(time))

test.each(['2026-11-26T09:14:00Z', '2026-11-26T10:14:59Z'])('the "now" of a provider is one for an hour: %s', (time) => {
  expect(at(time)).toBe(weather)
})

test('after that, "now" is the running hour, and what hours do not have is missing', () => {
  expect(at('2026-11-26T10:15:00Z')?.current).toMatchObject({
    validAt: '2026-11-26T10:00:00Z',
    temperature: 18,
    humidity: null,
    precipitation: 0.4,
    precipitationPeriod: { start: '2026-11-26T10:00:00Z', end: '2026-11-26T11:00:00Z' },
  })
})

test('what an hour does not have either is missing too', () => {
  expect(at('2026-11-26T11:30:00Z')?.current).toMatchObject({ temperature: null, precipitationPeriod: null })
})

test('beyond its hours it stays what it was, with its time, and after 48 hours there is none', () => {
  expect(at('2026-11-28T08:59:00Z')).toBe(weather)
  expect(at('2026-11-28T09:00:01Z')).toBeNull()
})

test('once it was made too long ago there is none', () => {
  const made = { ...weather, issuedAt: '2026-11-23T18:00:00Z' }
  expect(weatherInTime(made, new Date('2026-11-26T11:59:00Z'))).not.toBeNull()
  expect(weatherInTime(made, new Date('2026-11-26T12:00:01Z'))).toBeNull()
})

test('no weather stays none', () => {
  expect(weatherInTime(null, new Date())).toBeNull()
})
