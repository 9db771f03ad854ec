/** Widths in pixels in which this site sends pictures. */
export const pictureWidths = [320, 480, 720, 1080, 1600]

/** What pictures are written as, the smallest first. */
export type PictureFormat = 'avif' | 'webp' | 'jpeg'

/**
 * The smallest format that a browser says it takes. It has to name the format, and a weight of 0 refuses it. RFC 9110,
 * sections 12.4.2 and 12.5.1. deploy/nginx/request-classes.conf has the same rule.
 */
export function pictureFormat(accept: string): PictureFormat {
  if (names(accept, 'avif')) return 'avif'
  return names(accept, 'webp') ? 'webp' : 'jpeg'
}

function names(accept: string, format: PictureFormat): boolean {
  const refused = String.raw`[^,]*;\s*q=0(?:\.0*)?\s*(?:[,;]|$)`
  return new RegExp(String.raw`(?:^|[\s,])image/${format}(?=[\s,;]|$)(?!${refused})`, 'i').test(accept)
}
