/** Pixels, as every consumer of Open Graph shows it whole. */
export const placePictureSize = { width: 1200, height: 630 }
