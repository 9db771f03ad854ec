import { toInstant } from '@/lib/weather/instant'
import { metNorwayCredit } from '@/lib/weather/met-norway'
import type { Day, Reading, Weather } from '@/lib/weather/weather'

/** 22:10 on Friday in Chongjin. */
export const now = new Date('2026-11-27T13:10:00Z')

function dayOf(date: string): Day {
  return {
    date,
    coverage: null,
    completedBy: [],
    temperatureMax: 2,
    temperatureMin: -8,
    condition: 'snow',
    intensity: 'light',
    weatherCode: 71,
    precipitation: 1.2,
    precipitationProbability: null,
    windSpeedMax: 4,
    uvIndexMax: 1,
    sunrise: toInstant(Date.parse(`${date}T07:25:00+09:00`)),
    sunset: toInstant(Date.parse(`${date}T16:01:00+09:00`)),
    daylight: 'normal',
  }
}

/** Weather for tests: today and tomorrow in Chongjin, with what a test says of today and of now. */
export function sampleWeather(today: Partial<Day> = {}, current: Partial<Reading> = {}): Weather {
  return {
    destination: { slug: 'chongjin', name: 'Chongjin', latitude: 41.8, longitude: 129.78, timeZone: 'Asia/Pyongyang' },
    provider: metNorwayCredit,
    recorded: null,
    retrievedAt: '2026-11-27T13:06:00Z',
    issuedAt: null,
    freshness: 'fresh',
    current: {
      validAt: '2026-11-27T13:00:00Z',
      temperature: 1,
      apparentTemperature: null,
      condition: 'snow',
      intensity: 'light',
      weatherCode: 71,
      isDay: false,
      humidity: 80,
      cloudCover: 90,
      windSpeed: 4.1,
      windGust: 7,
      windDirection: 0,
      pressure: 1014,
      precipitation: 0.1,
      precipitationPeriod: { start: '2026-11-27T13:00:00Z', end: '2026-11-27T14:00:00Z' },
      precipitationProbability: null,
      uvIndex: 0,
      visibility: null,
      ...current,
    },
    hourly: [],
    daily: [{ ...dayOf('2026-11-27'), ...today }, dayOf('2026-11-28')],
  }
}

/** The part of a day that a forecast from 22:00 on has. */
export const restOfToday = { coverage: { start: '2026-11-27T13:00:00Z', end: '2026-11-27T15:00:00Z' } }
