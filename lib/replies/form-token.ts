import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Milliseconds: nobody reads and writes in less, and a page that lies open is from yesterday after this. */
const youngest = 3_000
const oldest = 24 * 60 * 60 * 1000

/** Why a token does not let a form in. */
export type TokenFault = 'missing' | 'invalid' | 'expired' | 'early'

/**
 * A token that lets the form of a destination be sent once, written as
 * `v1.{destination}.{milliseconds since 1970}.{receipt key}.{HMAC-SHA-256 of all before}`. None of the parts
 * can hold a full stop, so that there is one way to read it. The receipt key is random (128 bits); who has
 * sent the form reads, changes and deletes the reply with it, and it is stored as a hash only.
 */
export function issueFormToken(key: string, destination: string, now: Date): string {
  const receiptKey = randomBytes(16).toString('base64url')
  const signed = `v1.${destination}.${now.getTime()}.${receiptKey}`
  return `${signed}.${macOf(key, signed)}`
}

/** The receipt key in a token, if the token is ours, for this destination, and of an age that a form has. */
export function readFormToken(
  key: string,
  destination: string,
  token: string,
  now: Date,
): { receiptKey: string } | { fault: TokenFault } {
  if (token === '') return { fault: 'missing' }
  const parts = /^(v1\.([a-z0-9-]+)\.(\d{13})\.([\w-]{22}))\.([\w-]{43})$/.exec(token)
  const [, signed = '', place, issued, receiptKey = '', mac = ''] = parts ?? []
  // As text: several texts stand for the same bytes.
  const given = Buffer.from(mac)
  const expected = Buffer.from(macOf(key, signed))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { fault: 'invalid' }
  if (place !== destination) return { fault: 'invalid' }
  const age = now.getTime() - Number(issued)
  if (age > oldest) return { fault: 'expired' }
  // One from the future is of a machine whose clock is ahead, and no older than that.
  if (age < youngest) return { fault: 'early' }
  return { receiptKey }
}

function macOf(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}
