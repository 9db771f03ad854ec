import { ProviderError } from '../http/provider-error'
import { requestJson } from '../http/request-json'
import { userAgent } from '../http/user-agent'
import { getSettings } from '../settings'
import { conditionOf } from './condition'
import { daysOf } from './days-of-steps'
import { toInstant } from './instant'
import { type MetNorwayEntry, type MetNorwayPeriod, parseMetNorway } from './met-norway-response'
import { readMetNorwaySymbol } from './met-norway-symbol'
import { plausibleReading } from './plausible'
import { type Forecast, type Place, type ProviderAnswer, type Step, longestStep } from './provider'
import { bounded } from './quantities'
import { requireSamePlace } from './require-same-place'
import type { ProviderCredit } from './weather'

/** https://docs.api.met.no/doc/License.html */
export const metNorwayCredit: ProviderCredit = {
  name: 'MET Norway',
  url: 'https://www.met.no/en',
  license: 'NLOD 2.0 and CC BY 4.0',
  licenseUrl: 'https://docs.api.met.no/doc/License.html',
  attribution: 'Data from MET Norway',
}

const hour = 3_600_000

/** For an answer without a readable `Expires`; recorded ones expire after 30 to 32 minutes. */
const defaultLifetime = hour / 2

/**
 * Fetches from Locationforecast 2.0 (`complete`), by the provider's terms: it is told who asks,
 * coordinates carry four decimals, and what is known already is asked for only if it has changed. That
 * nothing is asked before `Expires` is up to the caller, by `notBefore`. https://docs.api.met.no/doc/TermsOfService.html
 *
 * @throws ProviderError
 */
export async function fetchMetNorway(
  place: Place,
  previous: ProviderAnswer | null,
): Promise<ProviderAnswer> {
  const { metNorwayUrl } = getSettings()
  const url = new URL(`${metNorwayUrl}/weatherapi/locationforecast/2.0/complete`)
  url.search = new URLSearchParams({
    lat: place.latitude.toFixed(4),
    lon: place.longitude.toFixed(4),
    altitude: place.elevation.toFixed(0),
  }).toString()

  const { status, headers, body } = await requestJson(url, {
    'user-agent': userAgent(),
    ...(previous?.lastModified && { 'if-modified-since': previous.lastModified }),
  })
  if (status === 203) {
    console.warn('MET Norway marks Locationforecast 2.0 as deprecated or in beta (203).')
  }
  const retrievedAt = Date.now()
  const forecast =
    status === 304
      ? kept(previous)
      : { ...translateMetNorway(body, place), recorded: headers.get('x-recorded') }
  const lastModified = headers.get('last-modified') ?? previous?.lastModified ?? null
  return {
    forecast: {
      ...forecast,
      // A forecast that does not say when it was made is no younger than what the server says of its file.
      issuedAt: believedIssue(forecast.issuedAt ?? lastModified, retrievedAt),
      retrievedAt: toInstant(retrievedAt),
    },
    notBefore: expiry(headers, retrievedAt),
    lastModified,
  }
}

function kept(previous: ProviderAnswer | null): Forecast {
  if (previous) return previous.forecast
  throw new ProviderError('status', 'MET Norway answered 304 to an unconditional request', 304)
}

/** No forecast was made after it was sent; an hour is left for clocks that differ. */
function believedIssue(stated: string | null, retrievedAt: number): string | null {
  const issuedAt = Date.parse(stated ?? '')
  return issuedAt > 0 && issuedAt <= retrievedAt + hour ? toInstant(issuedAt) : null
}

/** `Expires` as a lifetime by the provider's own clock, so that a skewed clock here does no harm. */
function expiry(headers: Headers, retrievedAt: number): number {
  const expires = Date.parse(headers.get('expires') ?? '')
  const sent = Date.parse(headers.get('date') ?? '')
  const lifetime = expires - (Number.isNaN(sent) ? retrievedAt : sent)
  return retrievedAt + (lifetime > 0 && lifetime < 24 * hour ? lifetime : defaultLifetime)
}

/**
 * Translates a body of Locationforecast 2.0, `complete` or `compact`, into the model. What is no value, or has no
 * unit, is null.
 *
 * @throws ProviderError (`format`, `empty`, or `place` for an answer about another place)
 */
export function translateMetNorway(
  body: unknown,
  place: Place,
): Omit<Forecast, 'retrievedAt' | 'recorded'> {
  const { place: answered, updatedAt, entries } = parseMetNorway(body)
  requireSamePlace('MET Norway', answered, place)
  const steps = entries.map((entry, index) => plausibleReading(stepOf(entry, entries[index + 1])))
  return {
    provider: metNorwayCredit,
    issuedAt: updatedAt,
    current: null,
    steps,
    days: daysOf(steps, place.timeZone),
  }
}

function stepOf(entry: MetNorwayEntry, following: MetNorwayEntry | undefined): Step {
  const { details } = entry.data.instant
  const time = Date.parse(entry.time)
  const chosen = periodOf(entry)
  const { symbolCode = null, details: amounts } = chosen?.period ?? {}
  const sixHours = entry.data.next_6_hours?.details
  const symbol = symbolCode === null ? null : readMetNorwaySymbol(symbolCode)
  if (symbol && symbol.weatherCode === null) {
    console.warn(`MET Norway sent an unknown symbol, ${symbolCode}.`)
  }
  return {
    validAt: toInstant(time),
    temperature: details.air_temperature ?? null,
    apparentTemperature: null,
    ...(symbol ?? { ...conditionOf(null), weatherCode: null, isDay: null }),
    humidity: details.relative_humidity ?? null,
    cloudCover: details.cloud_area_fraction ?? null,
    windSpeed: details.wind_speed ?? null,
    windGust: details.wind_speed_of_gust ?? null,
    windDirection: details.wind_from_direction ?? null,
    pressure: details.air_pressure_at_sea_level ?? null,
    precipitation: amounts?.precipitation_amount ?? null,
    precipitationProbability: amounts?.probability_of_precipitation ?? null,
    precipitationPeriod: chosen && { start: toInstant(time), end: toInstant(time + chosen.hours * hour) },
    uvIndex: details.ultraviolet_index_clear_sky ?? null,
    visibility: null,
    validUntil: toInstant(endOf(time, chosen?.hours, following)),
    nextSixHours: sixHours
      ? {
          temperatureMax: bounded('temperatureMax', sixHours.air_temperature_max),
          temperatureMin: bounded('temperatureMin', sixHours.air_temperature_min),
        }
      : null,
  }
}

/**
 * A step speaks up to the next one, but where entries are missing no longer than its own period, or an hour without one.
 * None speaks for longer than the longest step: the values of an instant are not those of twelve hours.
 */
function endOf(time: number, hours: number | undefined, following: MetNorwayEntry | undefined): number {
  const next = following ? Date.parse(following.time) : Infinity
  if (hours === undefined) return next <= time + longestStep ? next : time + hour
  return Math.min(next, time + hours * hour, time + longestStep)
}

/** The shortest period that begins at an entry; the last entries have none. */
function periodOf({ data }: MetNorwayEntry): { period: MetNorwayPeriod; hours: number } | null {
  if (data.next_1_hours) return { period: data.next_1_hours, hours: 1 }
  if (data.next_6_hours) return { period: data.next_6_hours, hours: 6 }
  if (data.next_12_hours) return { period: data.next_12_hours, hours: 12 }
  return null
}
