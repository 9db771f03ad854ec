import { z } from 'zod'
import { hasContent, readContent } from '../destinations/content-folder'
import { partialDate } from '../destinations/partial-date'
import { readLicense } from './license'

const localPhoto = z.strictObject({
  /** The name of a file in the destination's folder `photos`. */
  file: z.string().regex(/^[a-z0-9-]+\.(jpe?g|png|webp|avif)$/, 'small letters, digits and hyphens, and .jpg, .png, .webp or .avif'),
  /** What is to be seen. */
  description: z.string().min(1),
  author: z.string().min(1),
  license: z.string().transform((name, context) => {
    const license = readLicense(name)
    if (license) return license
    const message = 'not on the list: public domain, CC0, or CC BY and CC BY-SA in a version and country that exist, as in "CC BY-SA 4.0"'
    context.issues.push({ code: 'custom', message, input: name })
    return z.NEVER
  }),
  taken: partialDate.nullable(),
  /** The page about it, with its author and licence. */
  url: z.url({ protocol: /^https?$/ }),
})

const photoList = z.strictObject({
  files: z.array(localPhoto),
  /** Names of categories at Wikimedia Commons, less "Category:". */
  commonsCategories: z.array(z.string().min(1).regex(/^(?!\w+:)[^|#<>[\]{}]+$/, 'the name of a category, less "Category:"')).max(3),
})

export type PhotoList = z.infer<typeof photoList>

/** Which photos a destination has, and where to look for others; none where it has no such file. */
export async function readPhotoList(destinationSlug: string): Promise<PhotoList> {
  if (!(await hasContent(destinationSlug, 'photos.json'))) return { files: [], commonsCategories: [] }
  return readContent(destinationSlug, 'photos.json', photoList)
}
