import { mapLinesDocument } from '@/components/map/map-lines'
import { mapWords } from '@/components/map/words/languages'
import { findDestination } from '@/lib/destinations/destination'
import { regionalMap } from '@/lib/map/regional-map'
import { textResponse } from '../../text-response'

/** The lines of the map on a destination's page. */
export async function GET(request: Request, { params }: RouteContext<'/[destination]/map.svg'>): Promise<Response> {
  const destination = await findDestination((await params).destination)
  if (!destination) return new Response('There is no such place.\n', { status: 404 })
  const map = regionalMap(destination, { language: 'en', compass: mapWords.en.compass })
  return textResponse(request, mapLinesDocument(map), 'image/svg+xml', {
    'cache-control': 'public, max-age=86400',
  })
}
