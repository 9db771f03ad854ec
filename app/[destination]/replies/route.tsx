import { ReplyListPage } from '@/components/replies/reply-lists'
import { inLanguage, receiptPath, replyPagePath } from '@/components/replies/reply-paths'
import type { SendAnswer } from '@/components/replies/send-reply'
import { faultTexts, reasonText } from '@/components/replies/unsent-texts'
import { replyWords } from '@/components/replies/words/languages'
import { fill } from '@/components/weather/words/words'
import { clientNetwork } from '@/lib/http/client-address'
import { OfThisSecond } from '@/lib/http/of-this-second'
import { queryValue } from '@/lib/http/query-value'
import { readForm } from '@/lib/http/read-form'
import { requestOrigin } from '@/lib/http/request-origin'
import type { Language } from '@/lib/languages'
import { readReplyPage } from '@/lib/replies/published-replies'
import { type UnsentReply, receiveReply } from '@/lib/replies/receive-reply'
import { getSettings } from '@/lib/settings'
import { privately } from '../../document-response'
import { composeResponse } from './compose-response'
import { readerLanguage } from './reader-language'
import { findPlace, noPlace, publicly, refusal, replyResponse, retryAfterHeader, withReplies } from './reply-response'

type Context = RouteContext<'/[destination]/replies'>

interface Page {
  body: string
  status: number
  headers: Headers
}

/** Laying a page out takes longer than all the rest, so readers who ask within a second share one. */
const laidOut = new OfThisSecond<Page | Promise<Page>>()

/** All that is published about a place, a page at a time. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { destination } = await params
  const page = Number(queryValue(new URL(request.url).searchParams, 'page') ?? 1)
  const language = readerLanguage(request)
  const key = `${destination} ${page} ${language}`
  const { values } = laidOut
  const kept = values.get(key) ?? layOut(destination, page, language).then(readOut)
  values.set(key, kept)
  // The promise would hold the first reader's request until another second's page is asked for; see `ValueCache`. What
  // failed is not kept either: the next one may not fail.
  const { body, status, headers } = await Promise.resolve(kept).finally(() => values.delete(key))
  if (status < 500) values.set(key, { body, status, headers })
  return new Response(body, { status, headers })
}

async function readOut(response: Response): Promise<Page> {
  const { status, headers } = response
  return { body: await response.text(), status, headers }
}

function layOut(destination: string, page: number, language: Language): Promise<Response> {
  const { repliesAbout, refusals } = replyWords[language]
  return withReplies(destination, language, async (place, database) => {
    const replies = Number.isSafeInteger(page) && page > 0 ? await readReplyPage(database, place.slug, page) : null
    if (!replies) return refusal(language, 404, refusals.noPage)
    const content = <ReplyListPage place={place} language={language} replies={replies} />
    return replyResponse(language, fill(repliesAbout, { place: place.name }), content, {
      headers: publicly,
      canonical: getSettings().siteUrl + replyPagePath(place.slug, page),
    })
  })
}

/** Takes in a reply. A script gets JSON; a browser is led to the receipt, or to the form with all that was in it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const language = readerLanguage(request)
  const { received, refusals } = replyWords[language]
  const place = await findPlace((await params).destination, language)
  if (!place) return noPlace(language)
  if (requestOrigin(request.headers, getSettings().siteUrl) === 'foreign') return refusal(language, 403, refusals.foreign)
  const form = await readForm(request)
  if ('status' in form) {
    return refusal(language, form.status, { title: refusals.unread, reason: refusals.unreadBecause[form.status] })
  }
  const field = (name: string) => form.fields.get(name) ?? ''

  const values = { name: field('name'), text: field('text'), language: field('language') }
  const parentId = field('to')
  const reception = await receiveReply(
    { destination: place.slug, ...values, parentId, token: field('token'), trapped: field('subject') !== '' },
    clientNetwork(request.headers),
    new Date(),
  )
  const isScript = request.headers.get('accept')?.includes('application/json')
  if (reception.outcome === 'unsent') {
    return isScript ? unsent(reception, language) : composeResponse(place, language, parentId, values, reception)
  }
  const receipt = inLanguage(receiptPath(place.slug, reception.receiptKey), language)
  if (!isScript) return new Response(null, { status: 303, headers: { ...privately, location: receipt } })
  const answer: SendAnswer = { outcome: 'received', receipt, words: received }
  return Response.json(answer, { headers: privately })
}

function unsent({ outcome, reason, faults, token, status, retryAfter }: UnsentReply, language: Language): Response {
  const notice = reasonText(reason, retryAfter, language)
  const answer: SendAnswer = { outcome, notice, faults: faultTexts(faults, language), token }
  return Response.json(answer, { status, headers: { ...privately, ...retryAfterHeader(retryAfter) } })
}
