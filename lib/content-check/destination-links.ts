import { readClimate } from '../destinations/read-climate'
import { readSources } from '../destinations/source'
import { readTrip, tripEntries } from '../destinations/trip'
import { readPhotoList } from '../photos/photo-list'

/** A link of a destination, and the file that it is in. */
export interface ContentLink {
  file: string
  url: string
}

/** Every link in the files of a destination that fits. */
export async function destinationLinks(destinationSlug: string): Promise<ContentLink[]> {
  const [sources, climate, trip, photos] = await Promise.all([
    readSources(destinationSlug),
    readClimate(destinationSlug),
    readTrip(destinationSlug),
    readPhotoList(destinationSlug),
  ])
  const inFile = (file: string, urls: string[]) => urls.map((url) => ({ file: `${destinationSlug}/${file}`, url }))
  return [
    ...inFile('sources.json', sources.map(({ url }) => url)),
    ...inFile('climate.json', [climate.source.url]),
    ...inFile('trip.json', trip ? [...tripEntries(trip).map(({ url }) => url), ...(trip.stayOffers ? [trip.stayOffers.feedUrl] : [])] : []),
    ...inFile('photos.json', photos.files.map(({ url }) => url)),
  ]
}
