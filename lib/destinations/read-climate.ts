import { type Climate, climate } from './climate'
import { readContent } from './content-folder'

/** The monthly climate of a destination. */
export function readClimate(destinationSlug: string): Promise<Climate> {
  return readContent(destinationSlug, 'climate.json', climate)
}
