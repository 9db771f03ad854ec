import { isDestination } from '@/lib/destinations/content-folder'
import { problem } from '@/lib/http/problem'
import { findOfferPicture } from '@/lib/offers/stay-offers'
import { type Picture, fetchPicture, readPicture } from '@/lib/photos/picture'
import { findPhoto } from '@/lib/photos/photos'

/**
 * A picture as this site has it, or as it comes from where it lies: browsers ask no other host. Pages show it
 * through Next's image optimizer, in the size and format that a browser wants.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/photos/[destination]/[photo]'>,
): Promise<Response> {
  const { destination, photo } = await params
  try {
    const picture = (await isDestination(destination)) ? await findPicture(destination, photo) : null
    if (picture) return pictureResponse(picture)
    return problem(404, 'No such picture', 'This site has no picture of that name.')
  } catch (error) {
    console.warn(`A picture of ${destination} cannot be had. ${String(error)}`)
    return problem(502, 'The picture cannot be had', 'Where it comes from, it cannot be had at the moment.')
  }
}

async function findPicture(destination: string, id: string): Promise<Picture | null> {
  if (/^offer-[0-9a-f]{16}$/.test(id)) {
    const offer = await findOfferPicture(destination, id)
    return offer && fetchPicture(offer.url, offer.lookup)
  }
  const photo = await findPhoto(destination, id)
  if (!photo) return null
  return 'file' in photo ? readPicture(destination, photo.file) : fetchPicture(new URL(photo.source))
}

function pictureResponse({ bytes, type }: Picture): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=604800',
      // Nothing in it would run, whatever a browser takes it for.
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
