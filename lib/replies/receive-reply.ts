import { addReply, findAddition } from './add-reply'
import { issueFormToken, readFormToken, type TokenFault } from './form-token'
import { type DraftFaults, readDraft } from './read-draft'
import { getReplyDatabase } from './reply-database'
import { countReply } from './reply-limits'
import { serverKey } from './server-key'

/** What a form sent, as it came. */
export interface SentReply {
  destination: string
  name: string
  text: string
  language: string
  /** The id of what it answers; empty for none. */
  parentId: string
  token: string
  /** Whether a field was filled in that nobody sees. */
  trapped: boolean
}

/** What was not received: it can be sent again, with this token. */
export interface UnsentReply {
  outcome: 'unsent'
  /** Of the answer, as in HTTP. */
  status: number
  notice: string | null
  token: string
  faults: DraftFaults
  /** Whether it has only to be looked over. */
  isPreview: boolean
  /** Seconds. */
  retryAfter: number | null
}

export type Reception = { outcome: 'received'; receiptKey: string } | UnsentReply

/** Takes in what somebody sent, if all is as it has to be. It never loses what it does not take in. */
export async function receiveReply(sent: SentReply, network: string, now: Date): Promise<Reception> {
  const { destination, trapped } = sent
  const draft = readDraft(sent)
  try {
    const database = await getReplyDatabase()
    const key = await serverKey(database)
    const token = readFormToken(key, destination, sent.token, now)
    const isGood = !('fault' in token) || token.fault === 'early'
    const next = isGood ? sent.token : issueFormToken(key, destination, now)
    if ('faults' in draft) return unsent(422, null, next, { faults: draft.faults })
    if ('fault' in token) {
      const isPreview = token.fault === 'missing'
      return unsent(isPreview ? 200 : 422, tokenNotices[token.fault], next, { isPreview })
    }

    const { receiptKey } = token
    const reply = { destination, parentId: sent.parentId || null, draft, trapped, receiptKey }
    // Who presses Send again and again has sent one reply.
    const before = await findAddition(database, reply)
    const seconds = before ? null : await countReply(key, network, now)
    if (seconds !== null) return unsent(429, limitNotice(seconds), next, { retryAfter: seconds })
    const addition = before ?? (await addReply(database, reply, now))
    if (addition === 'added' || addition === 'known') return { outcome: 'received', receiptKey }
    const again = addition === 'used' ? issueFormToken(key, destination, now) : sent.token
    return unsent(409, additionNotices[addition], again)
  } catch (error) {
    console.error(`A reply could not be stored. ${String(error)}`)
    return unsent(503, databaseDown, sent.token, { retryAfter: 30 })
  }
}

/** What has to be said where an answer has become a reply of its own. */
export const parentGone =
  'What you answer cannot be answered, or no longer. You can still send your text, as a reply of its own.'

const additionNotices = {
  used: 'This form has been sent before, with another text. If this is to be a further reply, please press Send once more.',
  'no-parent': parentGone,
}

function unsent(
  status: number,
  notice: string | null,
  token: string,
  more: Partial<Pick<UnsentReply, 'faults' | 'isPreview' | 'retryAfter'>> = {},
): UnsentReply {
  return { outcome: 'unsent', status, notice, token, faults: {}, isPreview: false, retryAfter: null, ...more }
}

const tokenNotices: Record<TokenFault, string> = {
  missing: 'Nothing has been sent yet. This is how it will look: press Send if it is right.',
  early: 'That was too quick for somebody who reads what is sent. Please press Send once more.',
  expired: 'The form had been open for more than a day. Your text is still here; please press Send once more.',
  invalid: 'The form was not from here, or from before a change of the site. Please press Send once more.',
}

const databaseDown =
  'Your reply could not be stored, and has not been sent. The fault is ours, and it may pass: your text is still here, please press Send again in a moment.'

function limitNotice(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  const time = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return `Many replies came from where you are, or from everywhere, in a short time. Yours has not been sent: please press Send again in ${time}.`
}
