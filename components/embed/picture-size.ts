/** Units of the drawing; a raster picture has two pixels for each. */
export const pictureSize = { width: 600, height: 315 }
