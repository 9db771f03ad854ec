import { z } from 'zod'
import { hasContent, readContent } from './content-folder'
import { sourceIds } from './source'

const webAddress = z.url({ protocol: /^https?$/ })

const tripEntry = z.strictObject({
  name: z.string().min(1),
  /** What it is, and what is known of it, in a sentence or two. */
  description: z.string().min(1),
  url: webAddress,
  /** A partner pays for its link. */
  kind: z.enum(['reference', 'partner']),
  /** When the entry was last compared with its source. */
  checkedOn: z.iso.date(),
  sources: sourceIds,
})

const trip = z.strictObject({
  /** What can be booked, in a sentence or two. */
  state: z.strictObject({ text: z.string().min(1), checkedOn: z.iso.date(), sources: sourceIds }),
  transport: z.array(tripEntry),
  stays: z.array(tripEntry),
  services: z.array(tripEntry),
  /** A partner whose feed of stays is shown: schema.org LodgingBusiness and Offer as JSON-LD. */
  stayOffers: z.strictObject({ partner: z.string().min(1), feedUrl: webAddress }).nullable(),
})

export type TripEntry = z.infer<typeof tripEntry>
export type Trip = z.infer<typeof trip>

/** What is known for planning a trip; null where a destination has no such file. */
export async function readTrip(destinationSlug: string): Promise<Trip | null> {
  const isThere = await hasContent(destinationSlug, 'trip.json')
  return isThere ? readContent(destinationSlug, 'trip.json', trip) : null
}

/** Every entry, in the order in which they are shown. */
export function tripEntries({ transport, stays, services }: Trip): TripEntry[] {
  return [...transport, ...stays, ...services]
}

/** Whether anybody pays for a link in it. */
export function hasPartner(trip: Trip | null): boolean {
  if (!trip) return false
  return trip.stayOffers !== null || tripEntries(trip).some(({ kind }) => kind === 'partner')
}
