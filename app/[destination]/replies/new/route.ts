import { emptyFields } from '@/components/replies/reply-fields'
import { queryValue } from '@/lib/http/query-value'
import { issueFormToken } from '@/lib/replies/form-token'
import { serverKey } from '@/lib/replies/server-key'
import { composeResponse } from '../compose-response'
import { readerLanguage } from '../reader-language'
import { withReplies } from '../reply-response'

/** The form by itself, ready to be sent; `?to=` names the reply that is answered. */
export async function GET(request: Request, { params }: RouteContext<'/[destination]/replies/new'>): Promise<Response> {
  const parentId = queryValue(new URL(request.url).searchParams, 'to') ?? ''
  const language = readerLanguage(request)
  return withReplies((await params).destination, language, async (place, database) => {
    const token = issueFormToken(await serverKey(database), place.slug, new Date())
    const fresh = { status: 200, reason: null, faults: {}, token, retryAfter: null }
    return composeResponse(place, language, parentId, emptyFields, fresh)
  })
}
