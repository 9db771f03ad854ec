import { describe, expect, test } from 'vitest'
import golden from '@/e2e/recordings/GOLDEN.json'
import { readRecording } from '@/e2e/recordings/read-recording'
import { localDate } from './instant'
import { translateMetNorway } from './met-norway'
import { translateOpenMeteo } from './open-meteo'
import type { Forecast } from './provider'
import { readingAt } from './weather-at'

type Case = (typeof golden.cases)[number]

function place([longitude, latitude]: readonly number[], timeZone: string) {
  return { latitude: latitude ?? 0, longitude: longitude ?? 0, elevation: 0, timeZone }
}

const openMeteo = golden.cases.filter(({ provider }) => provider === 'open-meteo')
const metNorway = golden.cases.filter(({ provider }) => provider === 'met-norway')

test('every recorded case is read', () => {
  expect([openMeteo.length, metNorway.length]).toEqual([6, 7])
})

describe.each(openMeteo)('Open-Meteo, $file', (expected: Case) => {
  const [latitude = 0, longitude = 0] = expected.requestGridPoint ?? []
  const forecast = translateOpenMeteo(
    readRecording(`open-meteo/${expected.file}`),
    place([longitude, latitude], expected.timezone),
  )

  test('gives the recorded present', () => {
    const { current } = expected
    expect(forecast.current).toMatchObject({
      validAt: current.validAtUtc,
      temperature: current.temperatureC,
      windSpeed: current.windSpeedMs,
      windDirection: current.windFromDeg,
      weatherCode: current.weatherCode,
      isDay: current.isDay,
      humidity: current.relativeHumidityPct,
      apparentTemperature: current.apparentTemperatureC,
    })
  })

  test('gives the recorded days, dated by the local calendar', () => {
    expect(forecast.days).toHaveLength(expected.dailyCount ?? 0)
    expect(forecast.days.at(0)).toMatchObject(dayOf(expected.dailyFirst))
    expect(forecast.days.at(-1)).toMatchObject(dayOf(expected.dailyLast))
  })

  test('gives the recorded hours', () => {
    expect(forecast.steps).toHaveLength(expected.hourlyCount ?? 0)
    expect(forecast.steps.at(0)?.validAt).toBe(expected.hourlyFirstUtc)
  })
})

/** Only what the golden day states is compared. */
function dayOf(expected: Case['dailyFirst'] | Case['dailyLast']) {
  const stated: Record<string, unknown> = { ...expected }
  const names = {
    localDate: 'date',
    maxC: 'temperatureMax',
    minC: 'temperatureMin',
    sunriseUtc: 'sunrise',
    sunsetUtc: 'sunset',
    weatherCode: 'weatherCode',
  }
  const pairs = Object.entries(names).filter(([theirs]) => theirs in stated)
  return Object.fromEntries(pairs.map(([theirs, ours]) => [ours, stated[theirs]]))
}

describe.each(metNorway)('MET Norway, $file at $now', (expected: Case) => {
  const translated = translateMetNorway(
    readRecording(`met-norway/${expected.file}`),
    place(expected.coordinatesLonLatAlt ?? [], expected.timezone),
  )
  const forecast: Forecast = { ...translated, retrievedAt: expected.now ?? '', recorded: null }

  test('gives the reading of the last entry that has begun', () => {
    const { current } = expected
    expect(readingAt(forecast, new Date(expected.now ?? ''))).toMatchObject({
      validAt: current.validAtUtc,
      temperature: current.temperatureC,
      windSpeed: current.windSpeedMs,
      windDirection: current.windFromDeg,
      windGust: current.windGustMs,
      weatherCode: current.weatherCode,
      isDay: current.isDayFromSuffix,
      humidity: current.relativeHumidityPct,
      cloudCover: current.cloudPct,
      pressure: current.pressureMslHpa,
      precipitation: current.precipNextPeriodMm,
      precipitationProbability: current.probabilityOfPrecipitationPct,
      precipitationPeriod: {
        start: current.validAtUtc,
        end: afterHours(current.validAtUtc, current.periodHours ?? 0),
      },
    })
  })

  test('keeps every entry', () => {
    expect(forecast.steps).toHaveLength(expected.timeseriesCount ?? 0)
  })

  test('begins its days today, at the place', () => {
    const first = localDate(Date.parse(forecast.steps[0]?.validAt ?? ''), expected.timezone)
    expect(forecast.days[0]?.date).toBe(first)
  })
})

function afterHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString().replace('.000Z', 'Z')
}
