import { requestJson } from '../http/request-json'
import { getSettings } from '../settings'
import { conditionOf } from './condition'
import { localDate, toInstant } from './instant'
import { withLimitReset } from './open-meteo-limit'
import { type OpenMeteoResponse, type Row, parseOpenMeteo } from './open-meteo-response'
import type { Forecast, Place, ProviderAnswer, Step } from './provider'
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
 * Translates a body of Open-Meteo into the model, whatever units and time format it is in.
 *
 * @throws ProviderError (`format`)
 */
export function translateOpenMeteo(
  body: unknown,
  place: Place,
): Omit<Forecast, 'retrievedAt' | 'recorded'> {
  const response = parseOpenMeteo(body)
  return {
    provider: openMeteoCredit,
    current: response.current && currentOf(response.current),
    steps: stepsOf(response),
    days: response.daily.map((row) => dayOf(row, place.timeZone)),
  }
}

function currentOf(row: Row): Reading {
  const interval = (row.number('interval') ?? 900) * 1000
  return { ...readingOf(row), ...precipitationOf(row, row.time - interval, row.time) }
}

/** Sums, maxima and probabilities are for the hour before a row's time, so they stand in the next row. */
function stepsOf({ hourly }: OpenMeteoResponse): Step[] {
  return hourly.map((row, index) => {
    const following = hourly[index + 1]
    const end = row.time + hour
    return {
      ...readingOf(row),
      ...precipitationOf(following, row.time, end),
      windGust: following?.number('wind_gusts_10m') ?? null,
      validUntil: toInstant(end),
      nextSixHours: null,
    }
  })
}

function readingOf(row: Row): Reading {
  const isDay = row.number('is_day')
  const weatherCode = row.integer('weather_code')
  return {
    validAt: toInstant(row.time),
    temperature: row.number('temperature_2m'),
    apparentTemperature: row.number('apparent_temperature'),
    ...conditionOf(weatherCode),
    weatherCode,
    isDay: isDay === null ? null : isDay === 1,
    humidity: row.number('relative_humidity_2m'),
    cloudCover: row.number('cloud_cover'),
    windSpeed: row.number('wind_speed_10m'),
    windGust: row.number('wind_gusts_10m'),
    windDirection: row.number('wind_direction_10m'),
    pressure: row.number('pressure_msl'),
    precipitation: null,
    precipitationPeriod: null,
    precipitationProbability: null,
    uvIndex: row.number('uv_index'),
    visibility: row.number('visibility'),
  }
}

function precipitationOf(row: Row | undefined, start: number, end: number) {
  const precipitation = row?.number('precipitation') ?? null
  const precipitationProbability = row?.number('precipitation_probability') ?? null
  const known = precipitation !== null || precipitationProbability !== null
  return {
    precipitation,
    precipitationProbability,
    precipitationPeriod: known ? { start: toInstant(start), end: toInstant(end) } : null,
  }
}

function dayOf(row: Row, timeZone: string): Day {
  const weatherCode = row.integer('weather_code')
  return {
    // As a number the time is local midnight; noon is on the same date whatever the clocks do.
    date: row.date ?? localDate(row.time + 12 * hour, timeZone),
    temperatureMax: row.number('temperature_2m_max'),
    temperatureMin: row.number('temperature_2m_min'),
    ...conditionOf(weatherCode),
    weatherCode,
    precipitation: row.number('precipitation_sum'),
    precipitationProbability: row.number('precipitation_probability_max'),
    windSpeedMax: row.number('wind_speed_10m_max'),
    uvIndexMax: row.number('uv_index_max'),
    ...sunTimesOf(row),
    // A row of the provider's is of the whole day.
    coverage: null,
    completedBy: [],
  }
}

/** In polar night both are midnight, in polar day one midnight and the next: neither is a sunrise. */
function sunTimesOf(row: Row): Pick<Day, 'sunrise' | 'sunset' | 'daylight'> {
  const sunrise = row.instant('sunrise')
  const sunset = row.instant('sunset')
  const none = { sunrise: null, sunset: null, daylight: null }
  if (sunrise === null || sunset === null) return none
  const length = sunset - sunrise
  if (length <= 0 || length >= 23.9 * hour) return none
  return { sunrise: toInstant(sunrise), sunset: toInstant(sunset), daylight: 'normal' }
}
