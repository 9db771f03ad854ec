import { z } from 'zod'
import { cleanLine } from '../clean-text'
import { htmlText } from '../html-text'
import { ProviderError } from '../http/provider-error'
import { readDateTaken } from './date-taken'
import { readLicense } from './license'
import type { RemotePhoto } from './photo'

const pixels = z.number().int().min(1).max(20_000)

/** What a field holds is HTML, and may be a number. */
const field = z.object({ value: z.union([z.string(), z.number()]).transform((value) => `${value}`) }).optional()

const page = z.object({
  pageid: z.number().int(),
  title: z.string(),
  imageinfo: z.tuple([
    z.object({
      mime: z.enum(['image/jpeg', 'image/png', 'image/webp']),
      thumburl: z.url({ protocol: /^https?$/ }),
      thumbwidth: pixels,
      thumbheight: pixels,
      descriptionurl: z.url({ protocol: /^https?$/ }),
      /** When this version of the file was uploaded. */
      timestamp: z.iso.datetime().optional(),
      extmetadata: z.object({
        ImageDescription: field,
        DateTimeOriginal: field,
        Artist: field,
        LicenseShortName: field,
      }),
    }),
  ]),
})

/** `query` is left out where a category has no files, or does not exist. */
const answer = z.object({
  query: z.object({ pages: z.record(z.string(), z.unknown()) }).optional(),
  error: z.object({ code: z.string(), info: z.string() }).optional(),
})

const longestText = 300

/**
 * Translates an answer of the Action API (https://www.mediawiki.org/wiki/API:Imageinfo, with extmetadata) into
 * photos: those whose licence is on our list, whose author is named, and whose picture lies where it should.
 *
 * @param hosts that pictures may come from
 * @param now when the answer came; nothing in it was uploaded later
 * @throws ProviderError for a body of another shape, or an error of the API
 */
export function translateCommons(body: unknown, hosts: string[], now: Date): RemotePhoto[] {
  const result = answer.safeParse(body)
  if (!result.success) throw new ProviderError('format', z.prettifyError(result.error))
  const { query, error } = result.data
  if (error) throw new ProviderError('format', `Commons says ${error.code}: ${error.info.slice(0, longestText)}`)
  const photos = Object.values(query?.pages ?? {}).map((entry) => translatePage(entry, hosts, now))
  return photos.filter((photo) => photo !== null)
}

function translatePage(entry: unknown, hosts: string[], now: Date): RemotePhoto | null {
  const result = page.safeParse(entry)
  // A film, a drawing, or a file without what has to stand beside it: there are others.
  if (!result.success) return null
  const { pageid, title, imageinfo } = result.data
  const [{ thumburl, thumbwidth, thumbheight, descriptionurl, timestamp, extmetadata }] = imageinfo
  const license = readLicense(textOf(extmetadata.LicenseShortName))
  const author = textOf(extmetadata.Artist)
  if (!license || author === '' || !hosts.includes(new URL(thumburl).host)) return null
  return {
    id: `commons-${pageid}`,
    description: textOf(extmetadata.ImageDescription) || shorten(cleanLine(nameOf(title))),
    author,
    license,
    taken: readDateTaken(extmetadata.DateTimeOriginal?.value ?? '', timestamp ? new Date(timestamp) : now),
    url: descriptionurl,
    width: thumbwidth,
    height: thumbheight,
    source: thumburl,
  }
}

function textOf(value: z.infer<typeof field>): string {
  return shorten(htmlText(value?.value ?? ''))
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('').trimEnd()}…` : text
}

/** "File:Main street, 1946.jpg" is called "Main street, 1946". */
function nameOf(title: string): string {
  return title.replace(/^File:/, '').replace(/\.\w+$/, '')
}
