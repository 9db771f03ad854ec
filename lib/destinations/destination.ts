import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Climate, climate } from './climate'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const fact = z.object({
  label: z.string(),
  entries: z
    .array(
      z.object({
        value: z.string(),
        /** BCP 47, where the value is not English. */
        lang: z.string().nullable(),
        note: z.string().nullable(),
        sources: z.array(z.string()).min(1),
      }),
    )
    .min(1),
})

const destination = z.object({
  slug,
  name: z.string(),
  /** What it is called in other languages, by primary subtag (BCP 47). */
  names: z.record(z.string(), z.string()).optional(),
  country: z.string(),
  /** One sentence for search results. */
  summary: z.string().max(160),
  /** Decimal degrees, WGS 84. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** m above sea level. */
  elevation: z.number(),
  timeZone: z.string().refine(isTimeZone, 'not an IANA time zone'),
  /** When the whole article was last checked against its sources. */
  checkedOn: z.iso.date(),
  /** The date of the newest source about what may change: entry, safety, transport. */
  newestSourceOn: z.iso.date(),
  facts: z.array(fact),
})

const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  url: z.url(),
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published: z.string().nullable(),
  /** Null for a link to something current that was not read, such as an advisory. */
  readOn: z.iso.date().nullable(),
  kind: z.enum(['reference', 'news', 'encyclopedia-mirror', 'operator', 'dataset']),
  note: z.string().nullable(),
})

const tripEntries = z.array(
  z.object({
    name: z.string(),
    url: z.url(),
    /** A partner pays for its link. */
    kind: z.enum(['reference', 'partner']),
    checkedOn: z.iso.date(),
  }),
)

const trip = z.object({ transport: tripEntries, stays: tripEntries, services: tripEntries })

export type Destination = z.infer<typeof destination>
export type Source = z.infer<typeof source>
export type Trip = z.infer<typeof trip>

const folder = join(process.cwd(), 'content')

/** What was read from `content/`. A build serves what it was started with; `next dev` reads anew. */
const known = new Map<string, Promise<unknown>>()

function once<T>(key: string, read: () => Promise<T>): Promise<T> {
  if (process.env.NODE_ENV !== 'production') return read()
  const kept = known.get(key) as Promise<T> | undefined
  if (kept) return kept
  const value = read()
  known.set(key, value)
  // What could not be read is tried again.
  value.catch(() => known.delete(key))
  return value
}

/** The slugs of all destinations, sorted. */
export function listDestinations(): Promise<string[]> {
  return once('.', async () => {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
  })
}

/** The destination with a slug, or null if there is none. */
export async function findDestination(candidate: string): Promise<Destination | null> {
  if (!slug.safeParse(candidate).success) return null
  if (!(await listDestinations()).includes(candidate)) return null
  return readContent(candidate, 'destination.json', destination)
}

/** The sources of a destination's article, in the order of their footnote numbers. */
export function readSources(destinationSlug: string): Promise<Source[]> {
  return readContent(destinationSlug, 'sources.json', z.array(source))
}

/** The monthly climate of a destination. */
export function readClimate(destinationSlug: string): Promise<Climate> {
  return readContent(destinationSlug, 'climate.json', climate)
}

/** What is known for planning a trip; null where a destination has no such file. */
export async function readTrip(destinationSlug: string): Promise<Trip | null> {
  const files = await once(destinationSlug, () => readdir(join(folder, destinationSlug)))
  return files.includes('trip.json') ? readContent(destinationSlug, 'trip.json', trip) : null
}

/** Whether anybody pays for a link in it. */
export function hasPartner(trip: Trip | null): boolean {
  const entries = trip ? [...trip.transport, ...trip.stays, ...trip.services] : []
  return entries.some(({ kind }) => kind === 'partner')
}

/** @throws Error naming the file and each field that does not fit. */
function readContent<T>(destinationSlug: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(destinationSlug, file)
  return once(path, async () => {
    const result = schema.safeParse(JSON.parse(await readFile(join(folder, path), 'utf8')))
    if (result.success) return result.data
    throw new Error(`content/${destinationSlug}/${file}: ${z.prettifyError(result.error)}`)
  })
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
