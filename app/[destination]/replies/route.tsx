import { ReplyListPage } from '@/components/replies/reply-lists'
import { receiptPath, replyPagePath } from '@/components/replies/reply-paths'
import type { SendAnswer } from '@/components/replies/send-reply'
import { findDestination } from '@/lib/destinations/destination'
import { clientNetwork } from '@/lib/http/client-address'
import { OfThisSecond } from '@/lib/http/of-this-second'
import { readForm } from '@/lib/http/read-form'
import { requestOrigin } from '@/lib/http/request-origin'
import { readReplyPage } from '@/lib/replies/published-replies'
import { receiveReply } from '@/lib/replies/receive-reply'
import { getSettings } from '@/lib/settings'
import { privately } from '../../document-response'
import { composeResponse } from './compose-response'
import { publicly, refusal, replyResponse, retryAfterHeader, withReplies } from './reply-response'

type Context = RouteContext<'/[destination]/replies'>

/** To lay a page out takes longer than all the rest: whoever asks within a second shares it. */
const laidOut = new OfThisSecond<Promise<{ body: string; status: number; headers: Headers }>>()

/** All that is published about a place, a page at a time. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { destination } = await params
  const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
  const key = `${destination} ${page}`
  const { values } = laidOut
  const answer = values.get(key) ?? layOut(destination, page).then(readOut)
  values.set(key, answer)
  const { body, status, headers } = await answer
  // Not what failed: the next one may not.
  if (status >= 500) values.delete(key)
  return new Response(body, { status, headers })
}

async function readOut(response: Response) {
  const { status, headers } = response
  return { body: await response.text(), status, headers }
}

function layOut(destination: string, page: number): Promise<Response> {
  return withReplies(destination, async (place, database) => {
    const replies = Number.isSafeInteger(page) && page > 0 ? await readReplyPage(database, place.slug, page) : null
    if (!replies) return refusal(404, 'There is no such page', 'There are fewer replies than that.')
    const canonical = getSettings().siteUrl + replyPagePath(place.slug, page)
    return replyResponse(`Replies about ${place.name}`, <ReplyListPage place={place} replies={replies} />, {
      headers: publicly,
      canonical,
    })
  })
}

/** Takes in a reply. A script gets JSON; a browser is led to the receipt, or to the form with all that was in it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { siteUrl } = getSettings()
  const place = await findDestination((await params).destination)
  if (!place) return refusal(404, 'This place is not on the chart', 'There is no page at this address.')
  if (requestOrigin(request.headers, siteUrl) === 'foreign') {
    return refusal(403, 'Not from here', 'A reply can be sent from the pages of this site alone.')
  }
  const form = await readForm(request)
  if ('status' in form) return refusal(form.status, 'This could not be read', unreadable[form.status])
  const field = (name: string) => form.fields.get(name) ?? ''

  const values = { name: field('name'), text: field('text'), language: field('language') }
  const parentId = field('to')
  const reception = await receiveReply(
    { destination: place.slug, ...values, parentId, token: field('token'), trapped: field('subject') !== '' },
    clientNetwork(request.headers),
    new Date(),
  )
  if (request.headers.get('accept')?.includes('application/json')) return scriptResponse(reception)
  if (reception.outcome === 'received') {
    const location = receiptPath(place.slug, reception.receiptKey)
    return new Response(null, { status: 303, headers: { ...privately, location } })
  }
  return composeResponse(place, parentId, values, reception)
}

function scriptResponse(reception: Awaited<ReturnType<typeof receiveReply>>): Response {
  if (reception.outcome === 'received') return Response.json(reception satisfies SendAnswer, { headers: privately })
  const { outcome, notice, faults, token, status, retryAfter } = reception
  const answer: SendAnswer = { outcome, notice, faults, token }
  return Response.json(answer, { status, headers: { ...privately, ...retryAfterHeader(retryAfter) } })
}

const unreadable = {
  400: 'It broke off on its way. If you go back, your text may still be in the form.',
  413: 'It is far longer than a reply can be. If you go back, your text is still in the form.',
  415: 'It was not sent in the way that the form sends it.',
}
