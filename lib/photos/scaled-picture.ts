import { Semaphore } from 'async-mutex'
import { LRUCache } from 'lru-cache'
import sharp from 'sharp'
import type { Picture } from './picture'
import type { PictureFormat } from './picture-format'

/** About 800 pictures of the size that a page shows. */
const maximumBytes = 64_000_000

/** Scaling keeps a core busy; readers of pages get the other. */
const workers = new Semaphore(1)

interface Scaling {
  width: number
  format: PictureFormat
  read: () => Promise<Picture>
}

const scaled = new LRUCache<string, Picture, Scaling>({
  maxSize: maximumBytes,
  sizeCalculation: ({ bytes }) => bytes.length,
  fetchMethod: async (_key, _stale, { context: { width, format, read } }) => {
    const { bytes } = await read()
    return workers.runExclusive(() => scale(bytes, width, format))
  },
})

/**
 * A picture of at most this width in pixels, upright, and without what its camera wrote into it (the place, for one).
 * Many who ask at once wait for the same one.
 *
 * @param name of the picture, unlike that of any other
 * @throws whatever `read` throws
 */
export function scaledPicture(name: string, scaling: Scaling): Promise<Picture> {
  return scaled.forceFetch(`${scaling.width} ${scaling.format} ${name}`, { context: scaling })
}

async function scale(bytes: Buffer, width: number, format: PictureFormat): Promise<Picture> {
  const image = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true })
  const written = {
    avif: () => image.avif({ quality: 52, effort: 3 }),
    webp: () => image.webp({ quality: 76 }),
    jpeg: () => image.jpeg({ quality: 78, progressive: true }),
  }
  return { bytes: await written[format]().toBuffer(), type: `image/${format}` }
}
