import type { Photo } from '@/lib/photos/photo'
import { photoSource } from '../photos/photo-source'

/**
 * A photo with what its licence asks for. Its creator has no type: nobody says whether it is a person.
 * https://schema.org/ImageObject, https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function photoData(site: string, slug: string, { id, author, license, url, width }: Photo) {
  return {
    '@type': 'ImageObject',
    contentUrl: site + photoSource(slug, id, width).largest,
    creator: { name: author },
    creditText: author,
    license: license.url,
    acquireLicensePage: url,
  }
}
