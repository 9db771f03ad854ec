import { type NextRequest, NextResponse } from 'next/server'

/**
 * Refuses what Next would answer with a page, or with a fault of its own: any method on a page but the
 * two that read, and a path whose escapes do not decode.
 */
export function proxy({ method, nextUrl }: NextRequest): Response {
  if (!isDecodable(nextUrl.pathname)) return refuse(400, 'This address is malformed.')
  if (method === 'GET' || method === 'HEAD' || nextUrl.pathname.startsWith('/api/')) {
    return NextResponse.next()
  }
  return refuse(405, 'This page answers GET and HEAD.', { allow: 'GET, HEAD' })
}

function refuse(status: number, reason: string, headers: Record<string, string> = {}): Response {
  const type = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(`${reason}\n`, { status, headers: { ...type, ...headers } })
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

// The pages, and whatever else carries an escape; the weather route is spared the hop.
export const config = { matcher: ['/', '/:destination([^/.]+)', '/(.*%.*)'] }
