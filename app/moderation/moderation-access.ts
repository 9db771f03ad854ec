import { sharedRateLimit } from '@/lib/http/rate-limit'
import { isModerationSecret, isSession, issueSession, sessionTime } from '@/lib/replies/moderation-session'
import type { ReplyDatabase } from '@/lib/replies/reply-database'
import { renewSessionSalt, sessionSalt } from '@/lib/replies/session-salt'
import { clearedCookie, cookieIn, setCookie } from './cookies'

const name = 'portolan-moderation'

/** Whether a request comes from somebody who is signed in. */
export async function isSignedIn(request: Request, secret: string, database: ReplyDatabase): Promise<boolean> {
  const given = cookieIn(request, name)
  return given !== undefined && isSession(secret, await sessionSalt(database), given, new Date())
}

/** The cookie that signs somebody in. */
export async function signedIn(secret: string, database: ReplyDatabase): Promise<string> {
  return setCookie(name, issueSession(secret, await sessionSalt(database), new Date()), sessionTime / 1000)
}

/** Ends all sessions, this one and those that somebody may have left open elsewhere. */
export async function signedOut(database: ReplyDatabase): Promise<string> {
  await renewSessionSalt(database)
  return clearedCookie(name)
}

/**
 * Whether a secret lets somebody in: `right`, `wrong`, or the seconds to wait after too many wrong ones from the same
 * network, whatever the secret is. The attempt is counted before the secret is looked at, so that attempts made at once
 * are all counted; the right secret clears the count.
 *
 * There is no limit over all networks: it would let anybody lock the owner out. Guessing from many networks does not get
 * far without one: a secret has at least 16 characters, and even a million networks, with 40 attempts an hour each, would
 * need thousands of years for 16 random digits.
 */
export async function trySecret(secret: string, given: string, network: string): Promise<'right' | 'wrong' | number> {
  const limit = sharedRateLimit({ name: 'sign-ins-of-one', points: 10, seconds: 15 * 60 })
  const seconds = await limit.count(network)
  if (seconds !== null) return seconds
  if (!isModerationSecret(secret, given)) return 'wrong'
  await limit.forget(network)
  return 'right'
}
