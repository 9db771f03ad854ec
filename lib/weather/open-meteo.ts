import { requestJson } from '../http/request-json'
import { getSettings } from '../settings'
import { conditionOf, knownWeatherCode } from './condition'
import { daysOf } from './days-of-steps'
import { inOrderOnce } from './in-order-once'
import { localDate, toInstant } from './instant'
import { dateAfter, startOfDay } from './local-day'
import { withLimitReset } from './open-meteo-limit'
import { type OpenMeteoResponse, type Row, parseOpenMeteo } from './open-meteo-response'
import { plausibleDay, plausibleReading } from './plausible'
import type { Forecast, Place, ProviderAnswer, Step } from './provider'
import { requireSamePlace } from './require-same-place'
import { solarNoon } from './sun'
import type { Day, ProviderCredit, Reading } from './weather'

/** https://open-meteo.com/en/licence */
export const openMeteoCredit: ProviderCredit = {
  name: 'Open-Meteo',
  url: 'https://open-meteo.com/',
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Weather data by Open-Meteo.com',
}

const minute = 60_000
const hour = 60 * minute

/** The provider's own "now" moves every 15 minutes; asking sooner cannot give another value. */
const updateInterval = 15 * minute

const instantVariables = [
  'temperature_2m',
  'relative_humidity_2m',
  'apparent_temperature',
  'is_day',
  'precipitation',
  'weather_code',
  'cloud_cover',
  'pressure_msl',
  'wind_speed_10m',
  'wind_direction_10m',
  'wind_gusts_10m',
  'visibility',
  'uv_index',
]
const dailyVariables = [
  'weather_code',
  'temperature_2m_max',
  'temperature_2m_min',
  'sunrise',
  'sunset',
  'precipitation_sum',
  'precipitation_probability_max',
  'wind_speed_10m_max',
  'uv_index_max',
]

/**
 * Fetches from `GET /v1/forecast` (https://open-meteo.com/en/docs). 36 variables over 8 days weigh 3.6
 * of the 10,000 calls a day that the free plan allows.
 *
 * @throws ProviderError
 */
export async function fetchOpenMeteo(place: Place): Promise<ProviderAnswer> {
  const { openMeteoUrl, openMeteoApiKey } = getSettings()
  const url = new URL(`${openMeteoUrl}/v1/forecast`)
  url.search = new URLSearchParams({
    latitude: place.latitude.toFixed(4),
    longitude: place.longitude.toFixed(4),
    elevation: String(place.elevation),
    timezone: place.timeZone,
    timeformat: 'unixtime',
    temperature_unit: 'celsius',
    wind_speed_unit: 'ms',
    precipitation_unit: 'mm',
    // One more than is shown, so that seven are left after the destination's midnight.
    forecast_days: '8',
    current: instantVariables.join(),
    hourly: [...instantVariables, 'precipitation_probability'].join(),
    daily: dailyVariables.join(),
    ...(openMeteoApiKey && { apikey: openMeteoApiKey }),
  }).toString()

  const { headers, body } = await requestJson(url).catch((error: unknown) => {
    throw withLimitReset(error, Date.now())
  })
  const retrievedAt = Date.now()
  return {
    forecast: {
      ...translateOpenMeteo(body, place),
      retrievedAt: toInstant(retrievedAt),
      recorded: headers.get('x-recorded'),
    },
    // Spread, so that many destinations do not ask at once.
    notBefore: retrievedAt + updateInterval + Math.random() * minute,
    lastModified: null,
  }
}

/**
 * Translates a body of Open-Meteo into the model, whatever units and time format it is in. What is no value, or has
 * no unit, is null.
 *
 * @throws ProviderError (`format`, or `place` for an answer about another place)
 */
export function translateOpenMeteo(
  body: unknown,
  place: Place,
): Omit<Forecast, 'retrievedAt' | 'recorded'> {
  const response = parseOpenMeteo(body)
  requireSamePlace('Open-Meteo', response.place, place)
  const steps = stepsOf(response).map(plausibleReading)
  const rows = rowsFromMidnight(response.daily, place.timeZone)
  const days = rows.map((row) => plausibleDay(dayOf(row, place)))
  return {
    provider: openMeteoCredit,
    // It does not say which runs of its models the values come from.
    issuedAt: null,
    current: response.current && plausibleReading(currentOf(response.current)),
    steps,
    days: days.length > 0 || response.daily.length === 0 ? inOrderOnce(days, ({ date }) => date) : daysOf(steps, place.timeZone),
  }
}

/** Precipitation is for the interval before the time. Without a known interval the amount says nothing. */
function currentOf(row: Row): Reading {
  return { ...readingOf(row), ...precipitationOf(row, row.time - (row.interval ?? 0) * 1000, row.time) }
}

/** Sums, maxima and probabilities are for the hour before a row's time, so they stand in the row of an hour later. */
function stepsOf({ hourly }: OpenMeteoResponse): Step[] {
  return hourly.map((row, index) => {
    const end = row.time + hour
    const next = hourly[index + 1]
    const following = next?.time === end ? next : undefined
    return {
      ...readingOf(row),
      ...precipitationOf(following, row.time, end),
      windGust: following?.number('wind_gusts_10m', 'speed') ?? null,
      validUntil: toInstant(end),
      nextSixHours: null,
    }
  })
}

function readingOf(row: Row): Reading {
  const isDay = row.number('is_day', 'none')
  const weatherCode = knownWeatherCode(row.number('weather_code', 'code'))
  return {
    validAt: toInstant(row.time),
    temperature: row.number('temperature_2m', 'temperature'),
    apparentTemperature: row.number('apparent_temperature', 'temperature'),
    ...conditionOf(weatherCode),
    weatherCode,
    isDay: isDay === 0 || isDay === 1 ? isDay === 1 : null,
    humidity: row.number('relative_humidity_2m', 'percentage'),
    cloudCover: row.number('cloud_cover', 'percentage'),
    windSpeed: row.number('wind_speed_10m', 'speed'),
    windGust: row.number('wind_gusts_10m', 'speed'),
    windDirection: row.number('wind_direction_10m', 'direction'),
    pressure: row.number('pressure_msl', 'pressure'),
    precipitation: null,
    precipitationPeriod: null,
    precipitationProbability: null,
    uvIndex: row.number('uv_index', 'none'),
    visibility: row.number('visibility', 'distance'),
  }
}

function precipitationOf(row: Row | undefined, start: number, end: number) {
  return {
    precipitation: row?.number('precipitation', 'depth') ?? null,
    precipitationProbability: row?.number('precipitation_probability', 'percentage') ?? null,
    precipitationPeriod: { start: toInstant(start), end: toInstant(end) },
  }
}

/** As a number the time is local midnight; noon is on the same date whatever the clocks do. */
const dateOf = (row: Row, timeZone: string) => row.date ?? localDate(row.time + 12 * hour, timeZone)

/**
 * The rows of the place's own days: those of another zone's days begin at another time. The provider counts all rows by
 * one offset from UTC, so where clocks change during the rows it may be the one of before or after.
 */
function rowsFromMidnight(rows: Row[], timeZone: string): Row[] {
  const dates = rows.map((row) => dateOf(row, timeZone))
  const offsets = new Set([...dates, ...dates.map(dateAfter)].map((date) => Date.parse(date) - startOfDay(date, timeZone)))
  return rows.filter((row) => offsets.has(Date.parse(dateOf(row, timeZone)) - row.time))
}

function dayOf(row: Row, place: Place): Day {
  const date = dateOf(row, place.timeZone)
  const weatherCode = knownWeatherCode(row.number('weather_code', 'code'))
  return {
    date,
    temperatureMax: row.number('temperature_2m_max', 'temperature'),
    temperatureMin: row.number('temperature_2m_min', 'temperature'),
    ...conditionOf(weatherCode),
    weatherCode,
    precipitation: row.number('precipitation_sum', 'depth'),
    precipitationProbability: row.number('precipitation_probability_max', 'percentage'),
    windSpeedMax: row.number('wind_speed_10m_max', 'speed'),
    uvIndexMax: row.number('uv_index_max', 'none'),
    ...sunTimesOf(row, solarNoon(date, place.longitude, place.timeZone).getTime()),
    // A row of the provider's is of the whole day.
    coverage: null,
    completedBy: [],
  }
}

/**
 * In polar night both are midnight, in polar day one midnight and the next: neither is a sunrise. A sunrise in the twelve
 * hours before the sun's noon and a sunset in the twelve after it are of the day; an hour is left, since the noon is a
 * mean one. Without them the sun is computed.
 */
function sunTimesOf(row: Row, noon: number): Pick<Day, 'sunrise' | 'sunset' | 'daylight'> {
  const sunrise = row.instant('sunrise')
  const sunset = row.instant('sunset')
  const none = { sunrise: null, sunset: null, daylight: null }
  if (sunrise === null || sunset === null) return none
  const length = sunset - sunrise
  if (length <= 0 || length >= 23.9 * hour) return none
  const isOfDay = (start: number, time: number) => time >= start - hour && time <= start + 13 * hour
  if (!isOfDay(noon - 12 * hour, sunrise) || !isOfDay(noon, sunset)) return none
  return { sunrise: toInstant(sunrise), sunset: toInstant(sunset), daylight: 'normal' }
}
