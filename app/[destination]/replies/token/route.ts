import { findDestination } from '@/lib/destinations/destination'
import { problem } from '@/lib/http/problem'
import { issueFormToken } from '@/lib/replies/form-token'
import { getReplyDatabase } from '@/lib/replies/reply-database'
import { serverKey } from '@/lib/replies/server-key'
import { privately } from '../../../document-response'

/** A token for the form in the page, which is kept and the same for everybody. */
export async function GET(_: Request, { params }: RouteContext<'/[destination]/replies/token'>): Promise<Response> {
  const place = await findDestination((await params).destination)
  if (!place) return problem(404, 'Not Found', 'There is no destination by this name.')
  try {
    const key = await serverKey(await getReplyDatabase())
    return Response.json({ token: issueFormToken(key, place.slug, new Date()) }, { headers: privately })
  } catch (error) {
    console.error(`No form can be sent. ${String(error)}`)
    return problem(503, 'Service Unavailable', 'Replies cannot be stored now.', { 'retry-after': '30' })
  }
}
