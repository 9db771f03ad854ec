import { createHash } from 'node:crypto'

/** As long as a page of a destination is kept. */
const likeThePage = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'

/** A text that changes seldom: who has it already is told so. */
export function textResponse(request: Request, text: string, type: string, more: Record<string, string> = {}): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { 'cache-control': likeThePage, etag, 'content-type': `${type}; charset=utf-8`, ...more }
  const isKnown = request.headers.get('if-none-match')?.includes(etag)
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}
