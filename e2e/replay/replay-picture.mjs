import sharp from 'sharp'

/** @type {Map<string, Promise<Buffer>>} */
const made = new Map()

/**
 * A JPEG of hills under a sky: in a replay the pictures are drawn, since recordings hold only what is said of them.
 *
 * @param {number} width
 * @param {number} height
 * @param {number} seed decides on colours and slopes
 * @returns {Promise<Buffer>}
 */
export function drawPicture(width, height, seed) {
  const key = `${width} ${height} ${seed}`
  let picture = made.get(key)
  if (!picture) {
    const hue = (seed * 47) % 360
    const slope = (/** @type {number} */ turn) => 52 + ((seed * turn) % 17)
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 100"
      preserveAspectRatio="none"><rect width="100" height="100" fill="hsl(${hue} 45% 78%)"/>
      <circle cx="${20 + (seed % 60)}" cy="28" r="7" fill="hsl(45 80% 88%)"/>
      <path d="M0 ${slope(3)}C30 ${slope(5) - 20} 60 ${slope(7) + 8} 100 ${slope(11) - 12}V100H0Z" fill="hsl(${hue} 30% 52%)"/>
      <path d="M0 ${slope(13) + 14}C40 ${slope(17)} 70 ${slope(19) + 20} 100 ${slope(23) + 8}V100H0Z" fill="hsl(${hue} 32% 34%)"/>
    </svg>`
    picture = sharp(Buffer.from(drawing)).jpeg({ quality: 70 }).toBuffer()
    made.set(key, picture)
  }
  return picture
}
