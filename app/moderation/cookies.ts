import { getSettings } from '@/lib/settings'

/** The value of a cookie that came with a request. */
export function cookieIn(request: Request, name: string): string | undefined {
  const cookies = request.headers.get('cookie')?.split('; ') ?? []
  return cookies.find((candidate) => candidate.startsWith(`${name}=`))?.slice(name.length + 1)
}

/**
 * A cookie for moderation alone, which no script reads and no other site causes to be sent.
 *
 * @param maximumAge seconds
 */
export function setCookie(name: string, value: string, maximumAge: number): string {
  const secure = getSettings().siteUrl.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=/moderation; Max-Age=${maximumAge}; HttpOnly; SameSite=Strict${secure}`
}

export function clearedCookie(name: string): string {
  return setCookie(name, '', 0)
}
