import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import type { Picture } from './picture'
import { pictureFormat } from './picture-format'
import { scaledPicture } from './scaled-picture'

let number = 0

/** A picture that nobody has asked for yet, 900 pixels wide and 600 high as its camera held it. */
async function picture(orientation = 1): Promise<{ name: string; read: () => Promise<Picture> }> {
  const image = sharp({ create: { width: 900, height: 600, channels: 3, background: '#456' } })
  const bytes = await image.withMetadata({ orientation }).jpeg().toBuffer()
  return { name: `picture ${++number}`, read: vi.fn(async () => ({ bytes, type: 'image/jpeg' })) }
}

test.each(['avif', 'webp', 'jpeg'] as const)('a picture is scaled and written as %s', async (format) => {
  const { name, read } = await picture()
  const { bytes, type } = await scaledPicture(name, { width: 480, format, read })
  expect(type).toBe(`image/${format}`)
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 480, height: 320, format: format === 'avif' ? 'heif' : format })
})

test('a picture is never made larger than it is', async () => {
  const { name, read } = await picture()
  const { bytes } = await scaledPicture(name, { width: 1600, format: 'webp', read })
  expect((await sharp(bytes).metadata()).width).toBe(900)
})

test('a picture stands upright, and tells nothing of its camera', async () => {
  const { name, read } = await picture(6)
  const { bytes } = await scaledPicture(name, { width: 300, format: 'jpeg', read })
  const { width, height, exif } = await sharp(bytes).metadata()
  expect({ width, height, exif }).toEqual({ width: 300, height: 450, exif: undefined })
})

test('many who ask at once, and who ask later, get the same one', async () => {
  const { name, read } = await picture()
  const ask = () => scaledPicture(name, { width: 320, format: 'webp', read })
  await Promise.all(Array.from({ length: 10 }, ask))
  await ask()
  expect(read).toHaveBeenCalledTimes(1)
})

test('what failed is tried again by who asks next', async () => {
  const { name, read } = await picture()
  const failing = () => Promise.reject(new Error('down'))
  await expect(scaledPicture(name, { width: 320, format: 'webp', read: failing })).rejects.toThrow('down')
  expect((await scaledPicture(name, { width: 320, format: 'webp', read })).type).toBe('image/webp')
})

test.each([
  ['image/avif,image/webp,image/apng,*/*;q=0.8', 'avif'],
  ['image/webp,*/*', 'webp'],
  ['*/*', 'jpeg'],
  ['', 'jpeg'],
  ['image/avif;q=0,image/webp', 'webp'],
  ['image/webp, IMAGE/AVIF ; q=0.000', 'webp'],
  ['image/avif;x=y;q=0,image/webp;q=0.0', 'jpeg'],
  ['image/avif;q=0.01,image/webp;q=0', 'avif'],
  ['image/webp;q=0,Image/Avif', 'avif'],
  ['image/avif-sequence,image/webp', 'webp'],
])('who accepts "%s" gets %s', (accept, format) => {
  expect(pictureFormat(accept)).toBe(format)
})
