import { readFile } from 'node:fs/promises'
import type { LookupFunction } from 'node:net'
import { LRUCache } from 'lru-cache'
import sharp from 'sharp'
import { contentPath } from '../destinations/content-folder'
import { countOutcome } from '../http/count-outcome'
import { ProviderError } from '../http/provider-error'
import { requestBytes } from '../http/request-bytes'
import { userAgent } from '../http/user-agent'
import { photoRequests } from '../metrics'

/** A picture of a kind that browsers show and that cannot hold a script. */
export interface Picture {
  bytes: Buffer
  /** "image/jpeg" */
  type: string
}

const request = {
  types: { accept: /^image\/(jpeg|png|webp|avif|gif)\b/i, name: 'a picture' },
  maximumBytes: 20_000_000,
  timeout: 10_000,
}

/** A picture is decoded whole: this many pixels take 200 MB. */
const maximumPixels = 50_000_000

const types: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  // What sharp calls AVIF.
  heif: 'image/avif',
  gif: 'image/gif',
}

/** A page asks for a picture in several sizes at once: it is fetched once, and kept for ten minutes. */
const fetched = new LRUCache<string, Picture, LookupFunction | undefined>({
  maxSize: 64_000_000,
  sizeCalculation: ({ bytes }) => bytes.length,
  ttl: 600_000,
  fetchMethod: async (href, _stale, { context: lookup }) => {
    const url = new URL(href)
    return countOutcome((outcome) => photoRequests.inc({ kind: 'picture', outcome }), async () => {
      const { body } = await requestBytes(url, { ...request, headers: { 'user-agent': userAgent() }, lookup })
      return inspect(body ?? Buffer.alloc(0), url.host)
    })
  },
})

/** What failed is not asked for again for a minute. */
const failed = new LRUCache<string, Error>({ max: 1_000, ttl: 60_000 })

/** A file of the destination's own. */
export async function readPicture(destinationSlug: string, file: string): Promise<Picture> {
  return inspect(await readFile(contentPath(destinationSlug, `photos/${file}`)), file)
}

/**
 * Fetches a picture from another host.
 *
 * @param lookup for hosts that somebody else names
 * @throws ProviderError for whatever is not a picture of at most 20 MB and 50 megapixels within 10 s
 */
export async function fetchPicture({ href }: URL, lookup?: LookupFunction): Promise<Picture> {
  const failure = failed.get(href)
  if (failure) throw failure
  try {
    return await fetched.forceFetch(href, { context: lookup })
  } catch (error) {
    failed.set(href, error as Error)
    throw error
  }
}

/** What something is, it does not say by its name. */
async function inspect(bytes: Buffer, name: string): Promise<Picture> {
  const metadata = bytes.length === 0 ? null : await sharp(bytes).metadata().catch(() => null)
  const type = metadata && types[metadata.format]
  if (!type) throw new ProviderError('format', `${name} sent something that is not a picture`)
  if (metadata.width * metadata.height > maximumPixels) {
    throw new ProviderError('format', `${name} sent a picture of more than ${maximumPixels} pixels`)
  }
  return { bytes, type }
}
