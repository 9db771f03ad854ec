import { z } from 'zod'
import { conditions, intensities } from './condition'

/*
 * THE MODEL. Left of this file are the providers, who alone know a provider's field names, units and
 * codes; right of it everything speaks these shapes. SI units, UTC instants that end in "Z", and null
 * for whatever a provider does not give: never 0, and never left out.
 */

const amount = z.number().nullable()
const instant = z.iso.datetime()

const sky = {
  condition: z.enum(conditions),
  intensity: z.enum(intensities).nullable(),
  /** WMO 4677 present weather. */
  weatherCode: z.number().int().nullable(),
}

/** The weather at one instant: a model's value, never an observation. */
export const reading = z.object({
  /** The instant that the values are for. */
  validAt: instant,
  /** °C, 2 m above ground. */
  temperature: amount,
  /** °C, by the provider's own formula. */
  apparentTemperature: amount,
  ...sky,
  /** Whether the sun is above the horizon. */
  isDay: z.boolean().nullable(),
  /** Relative, %. */
  humidity: amount,
  /** % of the sky. */
  cloudCover: amount,
  /** m/s, 10 m above ground. */
  windSpeed: amount,
  /** m/s. */
  windGust: amount,
  windDirection: amount.describe('Degrees that the wind blows from: 0 is north, 90 east. Null where it is calm, below 0.3 m/s.'),
  /** hPa at sea level. */
  pressure: amount,
  /** mm of water within `precipitationPeriod`. */
  precipitation: amount,
  /** Providers sum over different spans, before or after `validAt`; null without an amount. */
  precipitationPeriod: z.object({ start: instant, end: instant }).nullable(),
  /** %, of some precipitation within `precipitationPeriod`. */
  precipitationProbability: amount,
  uvIndex: amount,
  /** m. */
  visibility: amount,
})

/** One hour of the forecast: values at its start, precipitation and gusts within it. */
export const hour = z.object({
  time: instant,
  ...reading.pick({
    temperature: true,
    condition: true,
    intensity: true,
    weatherCode: true,
    isDay: true,
    precipitation: true,
    precipitationProbability: true,
    windSpeed: true,
    windGust: true,
    windDirection: true,
  }).shape,
})

/** Who made a forecast, and what its licence asks to be shown beside it. */
export const providerCredit = z.object({
  name: z.string(),
  url: z.url(),
  license: z.string(),
  licenseUrl: z.url(),
  attribution: z.string(),
})

export const daylights = ['normal', 'polar-day', 'polar-night'] as const

/** One calendar day at the destination. */
export const day = z.object({
  /** Local calendar date, YYYY-MM-DD. */
  date: z.iso.date(),
  coverage: z
    .object({ start: instant, end: instant })
    .nullable()
    .describe(
      'The part of the day that its values are of, where the forecast does not cover all of it: usually the rest of today. Such values must not be compared with those of a whole day. Null: they are of the whole day.',
    ),
  completedBy: z
    .array(providerCredit)
    .describe(
      'Who made the hours of the day that were over when `provider` made its forecast, where that was somebody else: to be credited beside `provider`.',
    ),
  /** °C. */
  temperatureMax: amount,
  temperatureMin: amount,
  /** The most severe of the day. */
  ...sky,
  /** mm. */
  precipitation: amount,
  /** %. */
  precipitationProbability: amount,
  /** m/s. */
  windSpeedMax: amount,
  uvIndexMax: amount,
  sunrise: instant
    .nullable()
    .describe('Null where there is none between the midnight before and the noon of the day, by the sun. It may fall on the date before.'),
  sunset: instant
    .nullable()
    .describe('Null where there is none between the noon of the day and the midnight after, by the sun. It may fall on the date after.'),
  daylight: z
    .enum(daylights)
    .nullable()
    .describe(
      'Polar day: the sun does not set. Polar night: it does not rise. Normal: it does one or both, and where only `sunrise` or only `sunset` is null, that does not happen on the day. Null: not known.',
    ),
})

export const freshnesses = ['fresh', 'late', 'old'] as const

/** What `GET /api/weather/{destination}` answers, and what the card shows. */
export const weather = z.object({
  destination: z.object({
    slug: z.string(),
    name: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    timeZone: z.string(),
  }),
  provider: providerCredit,
  /** Set when the provider was a replay: where and when its answer was recorded, "Copenhagen, 2026-07-26". */
  recorded: z.string().nullable(),
  /** When the provider last sent, or confirmed, this forecast. */
  retrievedAt: instant,
  freshness: z.enum(freshnesses),
  current: reading,
  /** The next 48 hours, from the running one. */
  hourly: z.array(hour),
  /** Seven days from the destination's today. */
  daily: z.array(day),
})

export type Reading = z.infer<typeof reading>
export type Hour = z.infer<typeof hour>
export type Day = z.infer<typeof day>
export type ProviderCredit = z.infer<typeof providerCredit>
export type Freshness = (typeof freshnesses)[number]
export type Weather = z.infer<typeof weather>
