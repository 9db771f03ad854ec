import { resolve } from 'node:path'
import { z } from 'zod'

const providerNames = ['open-meteo', 'met-norway'] as const
export type ProviderName = (typeof providerNames)[number]

/** "localhost:4000", "10.0.0.5" or "[::1]:80", as the host stands in an address. */
const host = z.string().toLowerCase().regex(/^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/, 'is not a list of hosts such as 10.0.0.5:8080')

/** A web address, less the slashes that it may end with. */
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

const schema = z.object({
  /** Where this site is reached from outside. */
  SITE_URL: webAddress.optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  OPEN_METEO_URL: webAddress.optional(),
  OPEN_METEO_API_KEY: z.string().min(1).optional(),
  MET_NORWAY_URL: webAddress.default('https://api.met.no'),
  COMMONS_URL: webAddress.default('https://commons.wikimedia.org'),
  WEATHER_PROVIDERS: z
    .string()
    .default(providerNames.join(','))
    .transform((list) => list.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(providerNames)).min(1)),
  /** A mail address or URL for the people who run this site; MET Norway requires one. */
  CONTACT: z.string().min(1).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Where forecasts and replies are kept over a restart; relative to the working directory. */
  DATA_FOLDER: z.string().default('data'),
  /** The destinations, a folder each; relative to the working directory. */
  CONTENT_FOLDER: z.string().default('content'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** What lets somebody moderate. A shorter one could be guessed. */
  MODERATION_SECRET: z.string().min(16).optional(),
  /** Hosts inside this network from which feeds and pictures of offers may come, and to which offers may lead. */
  ALLOWED_PRIVATE_HOSTS: z
    .string()
    .default('')
    .transform((list) => (list.trim() === '' ? [] : list.split(',').map((name) => name.trim())))
    .pipe(z.array(host)),
  REPLIES_PER_HOUR: z.coerce.number().int().min(1).default(300),
  /** For whom the metrics and the details of health are: private networks, or everybody. */
  MONITORING_ACCESS: z.enum(['private', 'public']).default('private'),
})

export interface Settings {
  siteUrl: string
  openMeteoUrl: string
  openMeteoApiKey: string | null
  metNorwayUrl: string
  commonsUrl: string
  weatherProviders: ProviderName[]
  contact: string | null
  redisUrl: string | null
  dataFolder: string
  contentFolder: string
  databaseUrl: string | null
  moderationSecret: string | null
  allowedPrivateHosts: string[]
  repliesPerHour: number
  monitoringAccess: 'private' | 'public'
}

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 *
 * @throws Error naming each variable that does not fit.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path[0]?.toString()}: ${message}`)
    throw new Error(`These settings do not fit. ${faults.join('; ')}`)
  }
  const { data } = result
  // A key belongs to the commercial plan, which has a host of its own.
  const openMeteoHost = data.OPEN_METEO_API_KEY ? 'customer-api' : 'api'
  return {
    siteUrl: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    openMeteoUrl: data.OPEN_METEO_URL ?? `https://${openMeteoHost}.open-meteo.com`,
    openMeteoApiKey: data.OPEN_METEO_API_KEY ?? null,
    metNorwayUrl: data.MET_NORWAY_URL,
    commonsUrl: data.COMMONS_URL,
    weatherProviders: data.WEATHER_PROVIDERS,
    contact: data.CONTACT ?? null,
    redisUrl: data.REDIS_URL ?? null,
    dataFolder: resolve(data.DATA_FOLDER),
    contentFolder: resolve(data.CONTENT_FOLDER),
    databaseUrl: data.DATABASE_URL ?? null,
    moderationSecret: data.MODERATION_SECRET ?? null,
    allowedPrivateHosts: data.ALLOWED_PRIVATE_HOSTS,
    repliesPerHour: data.REPLIES_PER_HOUR,
    monitoringAccess: data.MONITORING_ACCESS,
  }
}

let settings: Settings | undefined

/** The settings of this process. */
export function getSettings(): Settings {
  return (settings ??= readSettings(process.env))
}
