import { pictureWidths } from '@/lib/photos/picture-format'

/** Where a page has a picture from, in one of `pictureWidths`. */
export function photoAddress(slug: string, id: string, width: number): string {
  return `/photos/${slug}/${id}?w=${width}`
}

/** The same in the sizes that make sense for one of this width in pixels. */
export function photoSource(slug: string, id: string, width: number) {
  const address = (size: number) => photoAddress(slug, id, size)
  const enough = pictureWidths.findIndex((size) => size >= width)
  const sizes = enough === -1 ? pictureWidths : pictureWidths.slice(0, enough + 1)
  return {
    srcSet: sizes.map((size) => `${address(size)} ${size}w`).join(', '),
    largest: address(sizes.at(-1) ?? width),
  }
}
