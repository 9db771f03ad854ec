import { z } from 'zod'
import { changes } from './change'
import { isDestination, listDestinations, readContent, slug } from './content-folder'
import { sourceIds } from './source'

const fact = z.strictObject({
  label: z.string(),
  entries: z
    .array(
      z.strictObject({
        value: z.string(),
        /** BCP 47, where the value is not English. */
        lang: z.string().nullable(),
        note: z.string().nullable(),
        sources: sourceIds,
      }),
    )
    .min(1),
})

const destination = z.strictObject({
  slug,
  name: z.string().min(1),
  /** What it is called in other languages, by primary subtag (BCP 47). */
  names: z.record(z.string(), z.string()).optional(),
  country: z.string().min(1),
  /** ISO 3166-1, two letters: what the country is called in other languages comes from it. */
  countryCode: z.string().regex(/^[A-Z]{2}$/).optional(),
  /** Whether it is a city; a town, a village or an island is none. */
  isCity: z.boolean().optional(),
  /** One sentence for search results. */
  summary: z.string().min(1).max(160),
  /** Decimal degrees, WGS 84. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** m above sea level. */
  elevation: z.number().min(-500).max(9_000),
  timeZone: z.string().refine(isTimeZone, 'not an IANA time zone'),
  /** When the whole article was last checked against its sources. */
  checkedOn: z.iso.date(),
  /** The date of the newest source about what may change: entry, safety, transport. */
  newestSourceOn: z.iso.date(),
  facts: z.array(fact),
  changes: changes.optional(),
})

export type Destination = z.infer<typeof destination>

/** The destination with a slug, or null if there is none. */
export async function findDestination(candidate: string): Promise<Destination | null> {
  return (await isDestination(candidate)) ? readDestination(candidate) : null
}

/** The destination in a folder. */
export function readDestination(destinationSlug: string): Promise<Destination> {
  return readContent(destinationSlug, 'destination.json', destination)
}

/** All destinations, by their slugs. One that does not fit is logged, and keeps no other from being there. */
export async function readDestinations(): Promise<Destination[]> {
  const read = (await listDestinations()).map((slug) =>
    readDestination(slug).catch((error: unknown) => {
      console.error(error)
      return null
    }),
  )
  return (await Promise.all(read)).filter((candidate) => candidate !== null)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
