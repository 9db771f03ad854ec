import { revalidatePath } from 'next/cache'
import { ReceiptPage } from '@/components/replies/receipt-page'
import type { ReplyFieldValues } from '@/components/replies/reply-fields'
import { receiptPath } from '@/components/replies/reply-paths'
import type { Destination } from '@/lib/destinations/destination'
import { clientNetwork } from '@/lib/http/client-address'
import { readForm } from '@/lib/http/read-form'
import { requestOrigin } from '@/lib/http/request-origin'
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
import { refusal, replyResponse, withReplies } from '../reply-response'

type Context = RouteContext<'/[destination]/replies/receipt'>

/** Shows the writer of a reply what became of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const receiptKey = keyIn(request)
  return withReplies((await params).destination, async (place, database) => {
    const own = await findOwnReply(database, place.slug, receiptKey)
    return own ? receiptResponse(place, receiptKey, own) : unknownReceipt()
  })
}

/** Changes the reply, or deletes it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const receiptKey = keyIn(request)
  if (requestOrigin(request.headers, getSettings().siteUrl) === 'foreign') {
    return refusal(403, 'Not from here', 'A reply can be changed from the pages of this site alone.')
  }
  const form = await readForm(request)
  if ('status' in form) return refusal(form.status, 'This could not be read', 'Nothing has been changed.')
  const field = (name: string) => form.fields.get(name) ?? ''

  return withReplies((await params).destination, async (place, database) => {
    const now = new Date()
    const own = await findOwnReply(database, place.slug, receiptKey)
    if (!own) return unknownReceipt()
    const seeAgain = () => {
      revalidatePath(`/${place.slug}`)
      const location = receiptPath(place.slug, receiptKey)
      return new Response(null, { status: 303, headers: { ...privately, location } })
    }
    if (own.state === 'deleted') return seeAgain()
    if (field('change') === 'delete') {
      await deleteOwnReply(database, own, now)
      return seeAgain()
    }

    const values = { name: field('name'), text: field('text'), language: field('language') }
    const draft = readDraft(values)
    if ('faults' in draft) return receiptResponse(place, receiptKey, own, { status: 422, values, faults: draft.faults })
    if ((await countReply(await serverKey(database), clientNetwork(request.headers), now)) !== null) {
      const notice = 'That were many changes in a short time. Nothing has been changed; please try again in some minutes.'
      return receiptResponse(place, receiptKey, own, { status: 429, values, notice })
    }
    if (await changeOwnReply(database, own, draft, now)) return seeAgain()
    const notice = 'The 15 minutes in which it could be changed are over. What you wrote is below: you can send it as a further reply. This one can still be deleted.'
    return receiptResponse(place, receiptKey, own, { status: 409, values, notice })
  }, field('text'))
}

function receiptResponse(
  place: Destination,
  receiptKey: string,
  reply: OwnReply,
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
      place={place}
      site={siteUrl}
      receiptKey={receiptKey}
      reply={reply}
      editableUntil={isEditable(reply, new Date()) ? end : null}
      values={values}
      faults={faults}
      notice={notice}
      isModerated={moderationSecret !== null}
    />
  )
  return replyResponse('Your reply', page, { status, headers: privately })
}

function keyIn(request: Request): string {
  return new URL(request.url).searchParams.get('key') ?? ''
}

function unknownReceipt(): Promise<Response> {
  return refusal(404, 'There is no such reply', 'It may have been deleted, or the address is not complete.')
}
