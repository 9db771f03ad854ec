import type { Coordinates } from './sun'
import type { Day, ProviderCredit, Reading } from './weather'

/** The place that a forecast is asked for. */
export interface Place extends Coordinates {
  /** m above sea level. */
  elevation: number
  /** IANA name. */
  timeZone: string
}

/**
 * The longest time that a step speaks for the weather, in milliseconds: providers give one every six hours at least, so
 * a later successor leaves a gap.
 */
export const longestStep = 6 * 3_600_000

/** A reading from a forecast's time series. */
export interface Step extends Reading {
  /** The instant up to which it speaks for the weather: at most `longestStep` after `validAt`. */
  validUntil: string
  /** The extremes, °C, of the six hours from `validAt` on, where the provider gives them. */
  nextSixHours: { temperatureMax: number | null; temperatureMin: number | null } | null
}

/** What one provider said at one time, in the model's units and vocabulary. Nulls stay null. */
export interface Forecast {
  provider: ProviderCredit
  /** When the provider last sent, or confirmed, it. */
  retrievedAt: string
  /** When the provider made it; null where it does not say. */
  issuedAt: string | null
  /** Set when a replay sent it: where and when the answer was recorded. */
  recorded: string | null
  /** The provider's own "now", if it has one beside the series. */
  current: Reading | null
  /** Ascending; hourly at first, coarser later. */
  steps: Step[]
  /** Ascending by date; may begin before today. */
  days: Day[]
}

/** A forecast with what the provider's caching rules need for the next request. */
export interface ProviderAnswer {
  forecast: Forecast
  /** The earliest time for the next request, milliseconds since the epoch. */
  notBefore: number
  /** The validator for a conditional request, exactly as it was sent. */
  lastModified: string | null
}

/**
 * Asks a provider for the forecast of a place, not before `previous.notBefore`: `previous` is its last
 * answer for that place, if it is still stored. Rejects with a `ProviderError` for whatever goes wrong.
 */
export type Provider = (place: Place, previous: ProviderAnswer | null) => Promise<ProviderAnswer>
