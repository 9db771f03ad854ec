import { ReceiptPage } from '@/components/replies/receipt-page'
import type { ReplyFieldValues } from '@/components/replies/reply-fields'
import { inLanguage, receiptPath } from '@/components/replies/reply-paths'
import { replyWords } from '@/components/replies/words/languages'
import { clientNetwork } from '@/lib/http/client-address'
import { queryValue } from '@/lib/http/query-value'
import { readForm } from '@/lib/http/read-form'
import { requestOrigin } from '@/lib/http/request-origin'
import type { Language } from '@/lib/languages'
import {
  type OwnReply,
  changeOwnReply,
  deleteOwnReply,
  editingTime,
  findOwnReply,
  isEditable,
} from '@/lib/replies/own-reply'
import { type DraftFaults, readDraft } from '@/lib/replies/read-draft'
import { countReply } from '@/lib/replies/reply-limits'
import { serverKey } from '@/lib/replies/server-key'
import { getSettings } from '@/lib/settings'
import { privately } from '../../../document-response'
import { renewPages } from '../../renew-pages'
import { readerLanguage } from '../reader-language'
import { type NamedPlace, refusal, replyResponse, withReplies } from '../reply-response'

type Context = RouteContext<'/[destination]/replies/receipt'>

/** A receipt, and who asks for it. */
interface Receipt {
  place: NamedPlace
  language: Language
  receiptKey: string
  reply: OwnReply
}

/** Shows the writer of a reply what became of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const receiptKey = keyIn(request)
  const language = readerLanguage(request)
  return withReplies((await params).destination, language, async (place, database) => {
    const reply = await findOwnReply(database, place.slug, receiptKey)
    return reply ? receiptResponse({ place, language, receiptKey, reply }) : unknownReceipt(language)
  })
}

/** Changes the reply, or deletes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receiptKey = keyIn(request)
  const language = readerLanguage(request)
  const { receipt: words, refusals } = replyWords[language]
  if (requestOrigin(request.headers, getSettings().siteUrl) === 'foreign') return refusal(language, 403, refusals.foreign)
  const form = await readForm(request)
  if ('status' in form) {
    return refusal(language, form.status, { title: refusals.unread, reason: refusals.unreadBecause[form.status] })
  }
  const field = (name: string) => form.fields.get(name) ?? ''

  return withReplies((await params).destination, language, async (place, database) => {
    const now = new Date()
    const reply = await findOwnReply(database, place.slug, receiptKey)
    if (!reply) return unknownReceipt(language)
    const receipt = { place, language, receiptKey, reply }
    const seeAgain = () => {
      renewPages(place.slug)
      const location = inLanguage(receiptPath(place.slug, receiptKey), language)
      return new Response(null, { status: 303, headers: { ...privately, location } })
    }
    if (reply.state === 'deleted') return seeAgain()
    if (field('change') === 'delete') {
      await deleteOwnReply(database, reply, now)
      return seeAgain()
    }

    const values = { name: field('name'), text: field('text'), language: field('language') }
    const draft = readDraft(values)
    if ('faults' in draft) return receiptResponse(receipt, { status: 422, values, faults: draft.faults })
    if ((await countReply(await serverKey(database), clientNetwork(request.headers), now)) !== null) {
      return receiptResponse(receipt, { status: 429, values, notice: words.tooManyChanges })
    }
    if (await changeOwnReply(database, reply, draft, now)) return seeAgain()
    return receiptResponse(receipt, { status: 409, values, notice: words.tooLate })
  }, field('text'))
}

function receiptResponse(
  { place, language, receiptKey, reply }: Receipt,
  {
    status,
    notice = null,
    faults = {},
    values = null,
  }: { status?: number; notice?: string | null; faults?: DraftFaults; values?: ReplyFieldValues | null } = {},
): Promise<Response> {
  const { siteUrl, moderationSecret } = getSettings()
  const end = new Date(Date.parse(reply.createdAt) + editingTime).toISOString()
  const page = (
    <ReceiptPage
      {...{ place, language, receiptKey, reply, values, faults, notice }}
      site={siteUrl}
      editableUntil={isEditable(reply, new Date()) ? end : null}
      isModerated={moderationSecret !== null}
    />
  )
  return replyResponse(language, replyWords[language].yourReply, page, { status, headers: privately })
}

function keyIn(request: Request): string {
  return queryValue(new URL(request.url).searchParams, 'key') ?? ''
}

function unknownReceipt(language: Language): Promise<Response> {
  return refusal(language, 404, replyWords[language].refusals.noReceipt)
}
