import fc from 'fast-check'
import { expect, test } from 'vitest'
import { todayAgainstUsual } from '../climate/today-against-usual'
import type { Destination } from '../destinations/destination'
import { readClimate } from '../destinations/read-climate'
import { daysOf } from './days-of-steps'
import { type CompletedAnswer, withEarlierHours } from './earlier-hours'
import { localDate, toInstant } from './instant'
import { startOfDay } from './local-day'
import { metNorwayCredit } from './met-norway'
import { openMeteoCredit } from './open-meteo'
import type { ProviderAnswer, Step } from './provider'
import type { ProviderCredit } from './weather'
import { weatherAt } from './weather-at'

const hour = 3_600_000

/** The one weather that all forecasts of these tests agree on: cold in the evening, °C and mm. */
const temperatureAt = (time: number) => Math.round(100 * Math.sin((2 * Math.PI * time) / (31 * hour))) / 10 + 0
const rainAt = (time: number) => (Math.floor(time / hour) % 5) / 10

let place: Destination

function stepAt(time: number): Step {
  return {
    validAt: toInstant(time),
    validUntil: toInstant(time + hour),
    temperature: temperatureAt(time),
    apparentTemperature: null,
    condition: 'rain',
    intensity: 'light',
    weatherCode: 61,
    isDay: null,
    humidity: null,
    cloudCover: null,
    windSpeed: 3,
    windGust: null,
    windDirection: 90,
    pressure: null,
    precipitation: rainAt(time),
    precipitationPeriod: { start: toInstant(time), end: toInstant(time + hour) },
    precipitationProbability: null,
    uvIndex: null,
    visibility: null,
    nextSixHours: null,
  }
}

/** An answer of MET Norway: a series from an hour on. */
function metNorwayAnswer(start: number, hours = 60): ProviderAnswer {
  const steps = Array.from({ length: hours }, (_, index) => stepAt(start + index * hour))
  const days = daysOf(steps, place.timeZone)
  const retrievedAt = toInstant(start)
  return {
    forecast: { provider: metNorwayCredit, retrievedAt, issuedAt: null, recorded: null, current: null, steps, days },
    notBefore: 0,
    lastModified: null,
  }
}

/** An answer of Open-Meteo: hours from local midnight on. */
function openMeteoAnswer(now: number): ProviderAnswer {
  const midnight = startOfDay(localDate(now, place.timeZone), place.timeZone)
  const answer = metNorwayAnswer(Math.floor(midnight / hour) * hour, 80)
  return { ...answer, forecast: { ...answer.forecast, provider: openMeteoCredit } }
}

function destinationIn(timeZone: string): Destination {
  return {
    slug: 'somewhere',
    name: 'Somewhere',
    country: '',
    summary: '',
    latitude: 41.8,
    longitude: 129.78,
    elevation: 0,
    timeZone,
    checkedOn: '2026-11-23',
    newestSourceOn: '2026-11-23',
    facts: [],
  }
}

/** A store that gets answers one after the other, each at a time. */
function stored(answers: [time: string | number, answer: ProviderAnswer][]): CompletedAnswer | undefined {
  return answers.reduce<CompletedAnswer | undefined>(
    (previous, [time, answer]) => withEarlierHours(answer, previous, place.timeZone, new Date(time)),
    undefined,
  )
}

const at = (time: string) => Date.parse(time)

function todayOf(answer: CompletedAnswer | undefined, now: string | number) {
  const weather = answer && weatherAt(answer.forecast, place, new Date(now))
  return weather?.daily.find(({ date }) => date === localDate(new Date(now).getTime(), place.timeZone))
}

/** The extremes and the sum of the hours between two instants. */
function truth(from: number, to: number) {
  const first = Math.ceil(from / hour) * hour
  const times = Array.from({ length: Math.ceil((to - first) / hour) }, (_, index) => first + index * hour)
  return {
    temperatureMax: Math.max(...times.map(temperatureAt)),
    temperatureMin: Math.min(...times.map(temperatureAt)),
    precipitation: Math.round(100 * times.reduce((sum, time) => sum + rainAt(time), 0)) / 100,
  }
}

test('an evening at MET Norway still knows the morning of Open-Meteo, and credits both', () => {
  place = destinationIn('UTC')
  const answer = stored([
    ['2026-11-23T08:00:00Z', openMeteoAnswer(at('2026-11-23T08:00:00Z'))],
    ['2026-11-23T22:00:00Z', metNorwayAnswer(at('2026-11-23T22:00:00Z'))],
  ])
  expect(answer?.forecast.provider).toEqual(metNorwayCredit)
  expect(todayOf(answer, '2026-11-23T22:10:00Z')).toMatchObject({
    ...truth(at('2026-11-23T00:00:00Z'), at('2026-11-24T00:00:00Z')),
    coverage: null,
    completedBy: [openMeteoCredit],
  })
})

test('hours of the same provider need no second credit', () => {
  place = destinationIn('UTC')
  const hours = Array.from({ length: 23 }, (_, index) => at('2026-11-23T00:00:00Z') + index * hour)
  const answer = stored(hours.map((time) => [time, metNorwayAnswer(time)]))
  expect(answer?.earlier.flatMap(({ steps }) => steps)).toHaveLength(22)
  expect(todayOf(answer, '2026-11-23T22:10:00Z')).toMatchObject({
    ...truth(at('2026-11-23T00:00:00Z'), at('2026-11-24T00:00:00Z')),
    coverage: null,
    completedBy: [],
  })
})

test('the hours of each of two providers that take turns are kept', () => {
  place = destinationIn('UTC')
  const answer = stored([
    ['2026-11-22T23:00:00Z', openMeteoAnswer(at('2026-11-22T23:00:00Z'))],
    ['2026-11-23T05:00:00Z', metNorwayAnswer(at('2026-11-23T05:00:00Z'))],
    ['2026-11-23T12:00:00Z', { ...metNorwayAnswer(at('2026-11-23T12:00:00Z')) }],
    ['2026-11-23T20:00:00Z', metNorwayAnswer(at('2026-11-23T20:00:00Z'))],
  ])
  expect(answer?.earlier.map(({ provider, steps }) => [provider.name, steps.length])).toEqual([
    ['Open-Meteo', 5],
    ['MET Norway', 15],
  ])
  expect(todayOf(answer, '2026-11-23T20:10:00Z')).toMatchObject({ coverage: null, completedBy: [openMeteoCredit] })
})

test('a day that was stored from nine on is of the part from nine on', () => {
  place = destinationIn('UTC')
  const answer = stored([
    ['2026-11-23T09:00:00Z', metNorwayAnswer(at('2026-11-23T09:00:00Z'))],
    ['2026-11-23T22:00:00Z', metNorwayAnswer(at('2026-11-23T22:00:00Z'))],
  ])
  expect(todayOf(answer, '2026-11-23T22:10:00Z')).toMatchObject({
    ...truth(at('2026-11-23T09:00:00Z'), at('2026-11-24T00:00:00Z')),
    coverage: { start: '2026-11-23T09:00:00Z', end: '2026-11-24T00:00:00Z' },
  })
})

test('hours before a gap do not count, and are not credited', () => {
  place = destinationIn('UTC')
  const morning = openMeteoAnswer(at('2026-11-23T03:00:00Z'))
  const steps = morning.forecast.steps.slice(0, 10)
  const answer = stored([
    ['2026-11-23T03:00:00Z', { ...morning, forecast: { ...morning.forecast, steps } }],
    ['2026-11-23T22:00:00Z', metNorwayAnswer(at('2026-11-23T22:00:00Z'))],
  ])
  expect(todayOf(answer, '2026-11-23T22:10:00Z')).toMatchObject({
    ...truth(at('2026-11-23T22:00:00Z'), at('2026-11-24T00:00:00Z')),
    coverage: { start: '2026-11-23T22:00:00Z' },
    completedBy: [],
  })
})

test('yesterday’s hours are let go', () => {
  place = destinationIn('UTC')
  const answer = stored([
    ['2026-11-22T09:00:00Z', openMeteoAnswer(at('2026-11-22T09:00:00Z'))],
    ['2026-11-22T22:00:00Z', metNorwayAnswer(at('2026-11-22T22:00:00Z'))],
    ['2026-11-23T07:00:00Z', metNorwayAnswer(at('2026-11-23T07:00:00Z'))],
  ])
  expect(answer?.earlier.map(({ provider, steps }) => [provider.name, steps[0]?.validAt])).toEqual([
    ['MET Norway', '2026-11-23T00:00:00Z'],
  ])
  expect(todayOf(answer, '2026-11-23T07:10:00Z')).toMatchObject({ coverage: null, completedBy: [] })
})

test('an hour that both know counts once, with its share of the rain before the new series', () => {
  place = destinationIn('UTC')
  const [start, end] = ['2026-11-23T00:00:00Z', '2026-11-23T06:00:00Z']
  const early = metNorwayAnswer(at(start))
  const sixHours = { validUntil: end, precipitation: 6, precipitationPeriod: { start, end } }
  const steps = [{ ...stepAt(at(start)), ...sixHours }]
  const late = metNorwayAnswer(at('2026-11-23T02:00:00Z'))
  const answer = stored([
    ['2026-11-23T00:00:00Z', { ...early, forecast: { ...early.forecast, steps, days: daysOf(steps, 'UTC') } }],
    ['2026-11-23T02:00:00Z', late],
  ])
  const rest = truth(at('2026-11-23T02:00:00Z'), at('2026-11-24T00:00:00Z')).precipitation
  expect(todayOf(answer, '2026-11-23T02:10:00Z')).toMatchObject({ coverage: null })
  expect(todayOf(answer, '2026-11-23T02:10:00Z')?.precipitation).toBeCloseTo(2 + rest, 5)
})

test('a recording does not complete a real day', () => {
  place = destinationIn('UTC')
  const recorded = openMeteoAnswer(at('2026-11-23T08:00:00Z'))
  const answer = stored([
    ['2026-11-23T08:00:00Z', { ...recorded, forecast: { ...recorded.forecast, recorded: 'Copenhagen, 2026-07-26' } }],
    ['2026-11-23T22:00:00Z', metNorwayAnswer(at('2026-11-23T22:00:00Z'))],
  ])
  expect(todayOf(answer, '2026-11-23T22:10:00Z')?.coverage).toMatchObject({ start: '2026-11-23T22:00:00Z' })
})

/* Any zone, any hour. */

const timeZone = fc.constantFrom(
  'Asia/Pyongyang',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Africa/Cairo',
  'Arctic/Longyearbyen',
)

/** A time on an ordinary day, or on one of those on which clocks change somewhere. */
const time = fc
  .tuple(
    fc.constantFrom('2026-01-10', '2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-10-04', '2026-10-25', '2026-10-30', '2026-11-01'),
    fc.integer({ min: -12 * 60, max: 36 * 60 }),
  )
  .map(([date, minutes]) => Date.parse(date) + minutes * 60_000)

const climate = await readClimate('chongjin')

test('whenever a series begins, today is whole and right, or marked and not compared', () => {
  const seen = { whole: 0, marked: 0 }
  /** Minutes between the renewals, and who answers. */
  const renewals = fc.array(fc.tuple(fc.integer({ min: 5, max: 9 * 60 }), fc.boolean()), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(timeZone, time, renewals, (zone, begin, renewals) => {
      place = destinationIn(zone)
      let now = begin
      const answers = renewals.map(([minutes, isMetNorway]): [number, ProviderAnswer] => {
        now += minutes * 60_000
        return [now, isMetNorway ? metNorwayAnswer(Math.floor(now / hour) * hour) : openMeteoAnswer(now)]
      })
      const answer = stored(answers)
      const weather = answer && weatherAt(answer.forecast, place, new Date(now))
      const today = todayOf(answer, now)
      if (!weather || !today) throw new Error('there is no today')
      const date = localDate(now, zone)
      const midnight = startOfDay(date, zone)
      const next = startOfDay(localDate(midnight + 36 * hour, zone), zone)
      const from = today.coverage ? Date.parse(today.coverage.start) : midnight
      expect(today).toMatchObject(truth(from, next))
      if (today.coverage) {
        expect(from).toBeGreaterThan(midnight)
        expect(todayAgainstUsual(weather, climate, new Date(now))).toBeNull()
        seen.marked++
      } else {
        expect(todayAgainstUsual(weather, climate, new Date(now))).not.toBeNull()
        seen.whole++
      }
      const first = Math.min(...answers.map(([time, { forecast }]) => Math.min(time, Date.parse(forecast.steps[0]?.validAt ?? ''))))
      if (first <= midnight) expect(today.coverage).toBeNull()
      for (const day of weather.daily.slice(1)) expect(day.coverage).toBeNull()
      const names = (credits: ProviderCredit[]) => credits.map(({ name }) => name)
      expect(names(today.completedBy)).not.toContain(weather.provider.name)
    }),
    { numRuns: 200 },
  )
  // Both kinds of day have to occur, or the property says nothing of one of them.
  expect(Math.min(seen.whole, seen.marked)).toBeGreaterThan(3)
})

test('after midnight a stored forecast has a whole day again, or none', () => {
  fc.assert(
    fc.property(timeZone, time, fc.integer({ min: 0, max: 47 }), (zone, begin, hours) => {
      place = destinationIn(zone)
      const answer = stored([[begin, metNorwayAnswer(Math.floor(begin / hour) * hour)]])
      const now = begin + hours * hour
      const today = todayOf(answer, now)
      if (localDate(now, zone) !== localDate(begin, zone) && today) expect(today.coverage).toBeNull()
    }),
  )
})
