import { pictureWidths } from '@/lib/photos/picture-format'

/** Where a page has a picture from, in the sizes that make sense for one of this width in pixels. */
export function photoSource(slug: string, id: string, width: number) {
  const address = (size: number) => `/photos/${slug}/${id}?w=${size}`
  const enough = pictureWidths.findIndex((size) => size >= width)
  const sizes = enough === -1 ? pictureWidths : pictureWidths.slice(0, enough + 1)
  return {
    srcSet: sizes.map((size) => `${address(size)} ${size}w`).join(', '),
    largest: address(sizes.at(-1) ?? width),
  }
}
