import { z } from 'zod'
import { conditions, intensities } from './condition'
import { type QuantityName, quantities } from './quantities'

/*
 * THE MODEL. Left of this file are the providers, who alone know a provider's field names, units and
 * codes; right of it everything speaks these shapes. Each number has the unit and the bounds that `quantities` has
 * for it, instants are UTC and end in "Z", and null stands for whatever a provider does not give: never 0, and never
 * left out. What is described here is read by those who use the JSON route.
 */

const instant = z.iso.datetime()
const instantOf = (description: string) => instant.meta({ description, examples: ['2026-11-23T03:00:00Z'] })

/** The entry of `quantities` for a number, for people and for programs. */
function describeQuantity(name: QuantityName) {
  const { description, unit, example } = quantities[name]
  return { description: `${description}. Unit: ${unit === '1' ? 'none' : unit}.`, examples: [example] }
}

const boundedNumber = (name: QuantityName) => z.number().min(quantities[name].minimum).max(quantities[name].maximum)
const amount = (name: QuantityName) => boundedNumber(name).nullable().meta(describeQuantity(name))
const coordinate = (name: 'latitude' | 'longitude') => boundedNumber(name).meta(describeQuantity(name))

const sky = {
  condition: z.enum(conditions).meta({ description: 'The condition of the sky; of a day the most severe, and unknown where a quarter of it or more has none.' }),
  intensity: z.enum(intensities).nullable().meta({ description: 'Null for a condition that has none.' }),
  weatherCode: boundedNumber('weatherCode').int().nullable().meta(describeQuantity('weatherCode')),
}

/** The weather at one instant: a model's value, never an observation. */
export const reading = z.object({
  validAt: instantOf('The instant that the values are for.'),
  temperature: amount('temperature'),
  apparentTemperature: amount('apparentTemperature'),
  ...sky,
  isDay: z.boolean().nullable().meta({ description: 'Whether the sun is above the horizon.' }),
  humidity: amount('humidity'),
  cloudCover: amount('cloudCover'),
  windSpeed: amount('windSpeed'),
  windGust: amount('windGust'),
  windDirection: amount('windDirection'),
  pressure: amount('pressure'),
  precipitation: amount('precipitation'),
  precipitationPeriod: z
    .object({ start: instantOf('Its beginning.'), end: instantOf('Its end.') })
    .nullable()
    .meta({
      description:
        'The span of precipitation and its probability: providers sum over different ones, before or after `validAt`. Null without either.',
    }),
  precipitationProbability: amount('precipitationProbability'),
  uvIndex: amount('uvIndex'),
  visibility: amount('visibility'),
})

/** One hour of the forecast: values at its start, precipitation and gusts within it. */
export const hour = z.object({
  time: instantOf('The beginning of the hour.'),
  ...reading.pick({
    temperature: true,
    condition: true,
    intensity: true,
    weatherCode: true,
    isDay: true,
    precipitationProbability: true,
    windSpeed: true,
    windGust: true,
    windDirection: true,
  }).shape,
  precipitation: amount('hourlyPrecipitation'),
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
  date: z.iso.date().meta({ description: 'The local calendar date.', examples: ['2026-11-23'] }),
  coverage: z
    .object({ start: instantOf('Its beginning.'), end: instantOf('Its end.') })
    .nullable()
    .meta({
      description:
        'The part of the day that its values are of, where the forecast does not cover all of it: usually today from the hour at which the provider began, some of which may be over. Such values must not be compared with those of a whole day. Null: they are of the whole day.',
    }),
  completedBy: z.array(providerCredit).meta({
    description:
      'Who made the hours of the day that were over when `provider` made its forecast, where that was somebody else: to be credited beside `provider`.',
  }),
  temperatureMax: amount('temperatureMax'),
  temperatureMin: amount('temperatureMin'),
  ...sky,
  precipitation: amount('dailyPrecipitation'),
  precipitationProbability: amount('precipitationProbability'),
  windSpeedMax: amount('windSpeedMax'),
  uvIndexMax: amount('uvIndexMax'),
  sunrise: instant.nullable().meta({
    description:
      'Null where there is none between the midnight before and the noon of the day, by the sun. It may fall on the date before.',
    examples: ['2026-11-22T22:19:00Z'],
  }),
  sunset: instant.nullable().meta({
    description:
      'Null where there is none between the noon of the day and the midnight after, by the sun. It may fall on the date after.',
    examples: ['2026-11-23T07:58:00Z'],
  }),
  daylight: z.enum(daylights).nullable().meta({
    description:
      'Polar day: the sun does not set. Polar night: it does not rise. Normal: it does one or both, and where only `sunrise` or only `sunset` is null, that does not happen on the day. Null: not known.',
  }),
})

export const freshnesses = ['fresh', 'late', 'old'] as const

/** What `GET /api/weather/{destination}` answers, and what the card shows. */
export const weather = z.object({
  destination: z.object({
    slug: z.string(),
    name: z.string(),
    latitude: coordinate('latitude'),
    longitude: coordinate('longitude'),
    timeZone: z.string().meta({ description: 'IANA name.', examples: ['Asia/Pyongyang'] }),
  }),
  provider: providerCredit,
  recorded: z.string().nullable().meta({
    description: 'Set when the provider was a replay: where and when its answer was recorded.',
    examples: ['Copenhagen, 2026-07-26'],
  }),
  retrievedAt: instantOf('When the provider last sent, or confirmed, this forecast.'),
  issuedAt: instant.nullable().meta({
    description: 'When the provider made this forecast. Null where it does not say.',
    examples: ['2026-11-22T18:30:00Z'],
  }),
  freshness: z.enum(freshnesses).meta({
    description:
      'By the worse of two ages: since `retrievedAt`, fresh up to 1 hour and late up to 6; since `issuedAt`, fresh up to 18 hours and late up to 30.',
  }),
  current: reading,
  hourly: z.array(hour).meta({ description: 'The next 48 hours, from the running one.' }),
  daily: z.array(day).meta({ description: "Seven days from the destination's today." }),
})

export type Reading = z.infer<typeof reading>
export type Hour = z.infer<typeof hour>
export type Day = z.infer<typeof day>
export type ProviderCredit = z.infer<typeof providerCredit>
export type Freshness = (typeof freshnesses)[number]
export type Weather = z.infer<typeof weather>
