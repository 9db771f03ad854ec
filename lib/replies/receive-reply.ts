import { repliesSent } from '../metrics'
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

/**
 * Why a reply was not received: what `TokenFault` and `Addition` name, and
 *
 * - `faulty`: something in a field has to be mended.
 * - `too-many`: a limit is reached, for as many seconds as `retryAfter` says.
 * - `not-stored`: the database is down.
 */
export type UnsentReason = TokenFault | 'used' | 'no-parent' | 'faulty' | 'too-many' | 'not-stored'

/** What was not received: it can be sent again, with this token. */
export interface UnsentReply {
  outcome: 'unsent'
  /** Of the answer, as in HTTP. */
  status: number
  reason: UnsentReason
  token: string
  faults: DraftFaults
  /** Seconds. */
  retryAfter: number | null
}

export type Reception = { outcome: 'received'; receiptKey: string } | UnsentReply

/** Takes in what somebody sent, if all is as it has to be, and counts it. It never loses what it does not take in. */
export async function receiveReply(sent: SentReply, network: string, now: Date): Promise<Reception> {
  const reception = await receive(sent, network, now)
  repliesSent.inc({ outcome: reception.outcome === 'unsent' ? reception.reason : reception.outcome })
  return reception
}

async function receive(sent: SentReply, network: string, now: Date): Promise<Reception> {
  const { destination, trapped } = sent
  const draft = readDraft(sent)
  try {
    const database = await getReplyDatabase()
    const key = await serverKey(database)
    const token = readFormToken(key, destination, sent.token, now)
    const isGood = !('fault' in token) || token.fault === 'early'
    const next = isGood ? sent.token : issueFormToken(key, destination, now)
    if ('faults' in draft) return unsent(422, 'faulty', next, { faults: draft.faults })
    // Where there was none, it has only to be looked over.
    if ('fault' in token) return unsent(token.fault === 'missing' ? 200 : 422, token.fault, next)

    const { receiptKey } = token
    const reply = { destination, parentId: sent.parentId || null, draft, trapped, receiptKey }
    // Who presses Send again and again has sent one reply.
    const before = await findAddition(database, reply)
    const seconds = before ? null : await countReply(key, network, now)
    if (seconds !== null) return unsent(429, 'too-many', next, { retryAfter: seconds })
    const addition = before ?? (await addReply(database, reply, now))
    if (addition === 'added' || addition === 'known') return { outcome: 'received', receiptKey }
    const again = addition === 'used' ? issueFormToken(key, destination, now) : sent.token
    return unsent(409, addition, again)
  } catch (error) {
    console.error(`A reply could not be stored. ${String(error)}`)
    return unsent(503, 'not-stored', sent.token, { retryAfter: 30 })
  }
}

function unsent(
  status: number,
  reason: UnsentReason,
  token: string,
  more: Partial<Pick<UnsentReply, 'faults' | 'retryAfter'>> = {},
): UnsentReply {
  return { outcome: 'unsent', status, reason, token, faults: {}, retryAfter: null, ...more }
}
