import { type LineName, mapLinesPath } from './map-lines'

/** One of the lines of the file: it inherits how it looks from what uses it. */
export function MapLine({ slug, name }: { slug: string; name: LineName }) {
  return <use className={`locator-map__${name}`} href={`${mapLinesPath(slug)}#${name}`} />
}
