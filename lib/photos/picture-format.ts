/** Widths in pixels in which this site sends pictures. */
export const pictureWidths = [320, 480, 720, 1080, 1600]

/** What pictures are written as, the smallest first. */
export type PictureFormat = 'avif' | 'webp' | 'jpeg'

/** The smallest format that a browser says it knows. RFC 9110, section 12.5.1. */
export function pictureFormat(accept: string): PictureFormat {
  if (/\bimage\/avif\b/.test(accept)) return 'avif'
  return /\bimage\/webp\b/.test(accept) ? 'webp' : 'jpeg'
}
