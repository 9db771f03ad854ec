import { sharedRateLimit } from '@/lib/http/rate-limit'
import { isSession, issueSession, sessionTime } from '@/lib/replies/moderation-session'
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

/** Counts an attempt to sign in; resolves with the seconds to wait, or null. */
export async function countAttempt(network: string): Promise<number | null> {
  const own = sharedRateLimit({ name: 'sign-ins-of-one', points: 10, seconds: 15 * 60 })
  const overall = sharedRateLimit({ name: 'sign-ins-of-all', points: 500, seconds: 60 * 60 })
  return (await own.count(network)) ?? (await overall.count('all'))
}
