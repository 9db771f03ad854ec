import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Milliseconds that a moderator stays signed in. */
export const sessionTime = 8 * 60 * 60 * 1000

/** Whether somebody knows the secret; how long that takes to say tells nothing about it. */
export function isModerationSecret(secret: string, given: string): boolean {
  return isSame(secret, given)
}

/**
 * What a signed-in moderator carries: `v1.{milliseconds since 1970 of its end}.{HMAC-SHA-256}`. It is good on
 * every machine with the same secret and salt, and not beyond a change of either.
 */
export function issueSession(secret: string, salt: string, now: Date): string {
  const signed = `v1.${now.getTime() + sessionTime}`
  return `${signed}.${macOf(secret, salt, signed)}`
}

export function isSession(secret: string, salt: string, given: string, now: Date): boolean {
  const [, signed = '', end, mac = ''] = /^(v1\.(\d{13}))\.([\w-]{43})$/.exec(given) ?? []
  return isSame(macOf(secret, salt, signed), mac) && Number(end) > now.getTime()
}

function macOf(secret: string, salt: string, text: string): string {
  // A key of its own: the secret itself is what somebody types.
  const key = createHmac('sha256', secret).update(salt).digest()
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** As hashes, which are of one length. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
