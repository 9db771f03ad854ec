import { isDestination } from '@/lib/destinations/content-folder'
import { problem } from '@/lib/http/problem'
import { queryValue } from '@/lib/http/query-value'
import { findOfferPicture } from '@/lib/offers/stay-offers'
import { type Picture, fetchPicture, readPicture } from '@/lib/photos/picture'
import { pictureFormat, pictureWidths } from '@/lib/photos/picture-format'
import { findPhoto } from '@/lib/photos/photos'
import { scaledPicture } from '@/lib/photos/scaled-picture'

/**
 * A picture of a page, in one of a few widths and the smallest format that the browser knows. What lies on other hosts
 * this site fetches: browsers ask nobody else.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/photos/[destination]/[photo]'>,
): Promise<Response> {
  const { destination, photo } = await params
  const width = Number(queryValue(new URL(request.url).searchParams, 'w') ?? pictureWidths.at(-1))
  if (!pictureWidths.includes(width)) {
    return problem(400, 'No such width', `"w" has to be one of ${pictureWidths.join(', ')}.`)
  }
  try {
    const read = (await isDestination(destination)) ? await findPicture(destination, photo) : null
    if (!read) return problem(404, 'No such picture', 'This site has no picture of that name.')
    const format = pictureFormat(request.headers.get('accept') ?? '')
    return pictureResponse(await scaledPicture(`${destination}/${photo}`, { width, format, read }))
  } catch (error) {
    console.warn(`A picture of ${destination} cannot be had. ${String(error)}`)
    return problem(502, 'The picture cannot be had', 'Where it comes from, it cannot be had at the moment.')
  }
}

/** How to read a picture that is in one of the destination's lists; null for what is in none. */
async function findPicture(destination: string, id: string): Promise<(() => Promise<Picture>) | null> {
  if (/^offer-[0-9a-f]{16}$/.test(id)) {
    const offer = await findOfferPicture(destination, id)
    return offer && (() => fetchPicture(offer.url, offer.lookup))
  }
  const photo = await findPhoto(destination, id)
  if (!photo) return null
  return 'file' in photo ? () => readPicture(destination, photo.file) : () => fetchPicture(new URL(photo.source))
}

function pictureResponse({ bytes, type }: Picture): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=604800',
      vary: 'Accept',
      // Nothing in it would run, whatever a browser takes it for; a browser lays out a picture that is opened alone.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}
