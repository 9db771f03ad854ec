import { sharedRateLimit } from '@/lib/http/rate-limit'
import { isSession, issueSession, sessionTime } from '@/lib/replies/moderation-session'
import { getSettings } from '@/lib/settings'

const cookie = 'portolan-moderation'

/** Whether a request comes from somebody who is signed in. */
export function isSignedIn(request: Request, secret: string): boolean {
  const cookies = request.headers.get('cookie')?.split('; ') ?? []
  const given = cookies.find((candidate) => candidate.startsWith(`${cookie}=`))?.slice(cookie.length + 1)
  return given !== undefined && isSession(secret, given, new Date())
}

/** The header that signs somebody in. */
export function signedIn(secret: string): { 'set-cookie': string } {
  return setCookie(issueSession(secret, new Date()), sessionTime / 1000)
}

export function signedOut(): { 'set-cookie': string } {
  return setCookie('', 0)
}

/** Counts an attempt to sign in; resolves with the seconds to wait, or null. */
export async function countAttempt(network: string): Promise<number | null> {
  const own = sharedRateLimit({ name: 'sign-ins-of-one', points: 10, seconds: 15 * 60 })
  const overall = sharedRateLimit({ name: 'sign-ins-of-all', points: 500, seconds: 60 * 60 })
  return (await own.count(network)) ?? (await overall.count('all'))
}

function setCookie(value: string, maximumAge: number): { 'set-cookie': string } {
  const secure = getSettings().siteUrl.startsWith('https:') ? '; Secure' : ''
  return {
    'set-cookie': `${cookie}=${value}; Path=/moderation; Max-Age=${maximumAge}; HttpOnly; SameSite=Strict${secure}`,
  }
}
